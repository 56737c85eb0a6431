import { fireEvent, screen, within } from '@solidjs/testing-library';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListedInterview, PacketProgress, PacketReview } from '../../../shared/http.ts';
import type { InterviewId } from '../../../shared/id.ts';
import { buildInterview } from './build-answers.ts';
import { closeApp, renderAt } from './render-app.tsx';

afterEach(closeApp);

const idOf = (letter: string) => letter.repeat(26) as InterviewId;
const closed = (letter: string, part: Partial<ListedInterview> = {}): ListedInterview =>
  buildInterview({ id: idOf(letter), phase: 'closed', startedAt: '2026-01-05T10:00:00.000Z', ...part });
const named = (name: string) => ({ name, ref: name.toLowerCase() });

const nothing: PacketReview = { missingFonts: [], alteredCharacters: 0, scrubbed: [] };

interface Scene {
  readonly interviews: readonly ListedInterview[];
  readonly review?: PacketReview;
  /** What the PDF is answered with, once it is made. */
  readonly pdf?: Promise<Response>;
  readonly progress?: PacketProgress;
}

/** A server at the network's edge that makes packets; what it was asked for is kept. */
const serve = ({ interviews, review = nothing, pdf, progress }: Scene) => {
  const asked: URL[] = [];
  const json = (body: unknown) => Promise.resolve(new Response(JSON.stringify(body)));
  vi.stubGlobal('fetch', (input: string) => {
    const url = new URL(input, 'http://panelroom.test');
    asked.push(url);
    if (url.pathname === '/api/session') return json({ owner: true, signedIn: true });
    if (url.pathname === '/api/interviews') return json({ interviews });
    if (url.pathname === '/api/kits') return json({ kits: [] });
    if (url.pathname.endsWith('-review')) return json(review);
    if (url.pathname.startsWith('/api/packet-progress/')) return json(progress);
    if (url.pathname.endsWith('.pdf')) return pdf ?? Promise.resolve(new Response('%PDF'));
    throw new TypeError(`Nothing answers ${input}.`);
  });
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined }),
  );
  return asked;
};

/** Opens the packet's dialog of the first interview in the list. */
const openPacket = async (name: string | RegExp = /PDF packet of/u) => {
  const [button] = await screen.findAllByRole('button', { name });
  if (button) fireEvent.click(button);
  return screen.findByRole('dialog', { name: /Packet of|All interviews|Compare/u });
};

describe('taking a packet away', () => {
  it('[P34] says which text has no font, and which package brings it, before the download', async () => {
    const asked = serve({
      interviews: [closed('a')],
      review: {
        ...nothing,
        missingFonts: [{ covers: 'Tamil', package: '@expo-google-fonts/noto-sans-tamil' }],
      },
    });
    renderAt('/');
    const dialog = await openPacket();
    expect(await within(dialog).findByText(/Tamil needs @expo-google-fonts\/noto-sans-tamil/u)).toBeTruthy();
    expect(asked.some(({ pathname }) => pathname.endsWith('.pdf'))).toBe(false);
  });

  it('[P34] shows what was taken out of the variant without names, for review', async () => {
    serve({
      interviews: [closed('a')],
      review: { ...nothing, scrubbed: [{ where: 'Question 1', found: 'Maya', instead: 'Candidate' }] },
    });
    renderAt('/');
    const dialog = await openPacket();
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Without names' }));
    expect(await within(dialog).findByText('Maya › Candidate')).toBeTruthy();
  });

  it('[P31] says what it is at: page by page, then saved under the server’s name', async () => {
    let finish: (response: Response) => void = () => undefined;
    const pdf = new Promise<Response>((resolve) => {
      finish = resolve;
    });
    serve({ interviews: [closed('a')], pdf, progress: { state: 'drawing', page: 3, pages: 60 } });
    renderAt('/');
    const dialog = await openPacket();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Download' }));
    const status = within(dialog).getByRole('status');
    expect(status.textContent).toBe('The server is making it.');
    const bar = await within(dialog).findByRole('progressbar', { name: 'Page 3 of 60' }, { timeout: 5000 });
    expect(bar.getAttribute('value')).toBe('3');
    finish(
      new Response('%PDF', { headers: { 'content-disposition': 'attachment; filename="Maya packet.pdf"' } }),
    );
    await vi.waitFor(() => expect(status.textContent).toBe('Maya packet.pdf is saved.'));
    expect(within(dialog).queryByRole('progressbar')).toBeNull();
  });

  it('[P31] says why nothing was saved, in the server’s words', async () => {
    const detail = 'The packet took longer than it may.';
    const body = JSON.stringify({ code: 'packetFailed', detail });
    serve({ interviews: [closed('a')], pdf: Promise.resolve(new Response(body, { status: 500 })) });
    renderAt('/');
    const dialog = await openPacket();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Download' }));
    expect(await within(dialog).findByText(new RegExp(detail, 'u'))).toBeTruthy();
    expect(within(dialog).getByRole('status').textContent).toBe('');
  });
});

describe('packets of several interviews', () => {
  const item = (name: string) => screen.queryAllByRole('menuitem', { name, hidden: true });

  it('[P35] a candidate with several finished interviews has a packet of all of them', async () => {
    const asked = serve({
      interviews: [closed('a'), closed('b'), closed('c', { candidate: named('Noor') })],
    });
    renderAt('/');
    await screen.findAllByRole('button', { name: /PDF packet of/u });
    const offers = item('Packet of all interviews');
    expect(offers).toHaveLength(2);
    fireEvent.click(offers[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog', { name: /All interviews of/u });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Download' }));
    const { ref } = closed('a').candidate;
    await vi.waitFor(() =>
      expect(asked.map(({ pathname }) => pathname)).toContain(`/api/candidates/${ref}/packet.pdf`),
    );
  });

  it('[P35] candidates are compared on one kit version, and nobody on another one is offered', async () => {
    const { kit } = closed('a');
    const asked = serve({
      interviews: [
        closed('a', { candidate: named('Maya') }),
        closed('b', { candidate: named('Noor') }),
        closed('c', { candidate: named('Wei'), kit: { ...kit, version: kit.version + 1 } }),
      ],
    });
    renderAt('/');
    await screen.findAllByRole('button', { name: /PDF packet of/u });
    const offers = item('Compare with others');
    expect(offers).toHaveLength(2);
    fireEvent.click(offers[0] as HTMLElement);
    const dialog = await screen.findByRole('dialog', { name: 'Compare candidates' });
    expect(within(dialog).getAllByRole('checkbox')).toHaveLength(2);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Download' }));
    await vi.waitFor(() =>
      expect(
        asked.find(({ pathname }) => pathname === '/api/comparison.pdf')?.searchParams.get('interviews'),
      ).toBe(`${idOf('a')},${idOf('b')}`),
    );
    fireEvent.click(within(dialog).getAllByRole('checkbox')[1] as HTMLElement);
    expect(within(dialog).getByText('Choose at least two candidates.', { selector: 'p' })).toBeTruthy();
  });
});
