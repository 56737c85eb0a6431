import { fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { buildKitSummary, buildPreview, previewText } from './build-answers.ts';
import { fakeServer, problem, type Reply } from './fake-server.ts';
import { arrivesAt, closeApp, renderAt } from './render-app.tsx';

afterEach(closeApp);

const owner = { 'GET /api/session': () => ({ body: { owner: true, signedIn: true } }) };
const previewing = { ...owner, 'POST /api/kits/preview': (): Reply => ({ body: buildPreview() }) };

const source = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Questions' });
const read = async (text = previewText) => {
  fireEvent.input(await source(), { target: { value: text } });
  fireEvent.click(screen.getByRole('button', { name: 'Show what is recognised' }));
};
const importButton = () => screen.findByRole('button', { name: 'Import 2 questions' });

describe('importing a kit', () => {
  it('[H14] the source stands with its line numbers beside what was recognised, and nothing is saved', async () => {
    const server = fakeServer(previewing);
    renderAt('/kits/import');
    await read();
    expect(await screen.findByRole('heading', { name: '2 questions, 0 competencies' })).toBeTruthy();
    expect(document.getElementById('source-line-3')?.textContent).toBe('3* Advertisement');
    expect(screen.getByText('1 line was not used')).toBeTruthy();
    expect(server.bodiesOf('POST /api/kits')).toEqual([]);
  });

  it('[H15] following a warning puts the reader on its line', async () => {
    fakeServer(previewing);
    renderAt('/kits/import');
    await read();
    fireEvent.click(await screen.findByRole('button', { name: 'Show line 4' }));
    expect(document.activeElement?.id).toBe('source-line-4');
    expect(document.activeElement?.getAttribute('data-mark')).toBe('warning');
  });

  it('[H16] a refused text is refused in a sentence and stays in the field', async () => {
    fakeServer({
      ...owner,
      'POST /api/kits/preview': () => problem(422, 'unreadable', 'No questions were found.'),
    });
    renderAt('/kits/import');
    await read('nothing here');
    expect(await screen.findByText('No questions were found.')).toBeTruthy();
    expect((await source()).value).toBe('nothing here');
  });

  it('[H17] the kit is saved under the title that was written, and its page opens', async () => {
    const kit = { ...buildPreview().kit, title: 'Guards' };
    const server = fakeServer({
      ...previewing,
      'POST /api/kits': () => ({ status: 201, body: buildKitSummary({ id: kit.id }) }),
      'GET /api/kits/night-guard': () => ({ body: kit }),
    });
    renderAt('/kits/import');
    await read();
    fireEvent.input(await screen.findByLabelText('Title of the kit'), { target: { value: 'Guards' } });
    fireEvent.click(await importButton());
    await arrivesAt('/kits/night-guard');
    expect(server.bodiesOf('POST /api/kits')).toEqual([kit]);
  });

  it('[H18] a kit whose id is taken becomes the next version or stands beside under a free id', async () => {
    const saved: unknown[] = [];
    fakeServer({
      ...previewing,
      'POST /api/kits': (body) => {
        saved.push(body);
        return saved.length === 1
          ? problem(409, 'kitExists', 'A kit with this id exists.')
          : { body: buildKitSummary() };
      },
      'GET /api/kits': () => ({
        body: {
          kits: ['night-guard', 'night-guard-2'].map((id) =>
            buildKitSummary({ id: id as never, version: 4 }),
          ),
        },
      }),
    });
    renderAt('/kits/import');
    await read();
    fireEvent.click(await importButton());
    expect(await screen.findByRole('button', { name: 'Save as version 5' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save beside it as night-guard-3' }));
    await waitFor(() => expect(saved[1]).toMatchObject({ id: 'night-guard-3' }));
  });

  it('[H19] a text of thousands of lines shows its beginning, and the rest when a warning leads there', async () => {
    const preview = buildPreview();
    preview.recognised.warnings.push({ line: 3500, code: 'noAnswer', text: 'Far down.' });
    fakeServer({ ...owner, 'POST /api/kits/preview': () => ({ body: preview }) });
    renderAt('/kits/import');
    await read(`${'a line\n'.repeat(3999)}last`);
    // By text: asking for roles looks at every one of the lines.
    const button = (label: string) =>
      screen.findByText((_, element) => element?.tagName === 'BUTTON' && element.textContent === label);
    const last = () => document.getElementById('source-line-4000');
    await button('Show all 4,000 lines');
    expect(last()).toBeNull();
    fireEvent.click(await button('Show line 3500'));
    expect(last()).not.toBeNull();
    expect(document.activeElement?.id).toBe('source-line-3500');
  });
});
