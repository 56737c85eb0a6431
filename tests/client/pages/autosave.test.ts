import { describe, expect, it } from 'vitest';
import { type AutosaveParts, createAutosave } from '../../../client/pages/kit-edit/autosave.ts';
import type { SavedDraft } from '../../../shared/http.ts';
import { newDraft } from '../../../shared/kit/edit/new-draft.ts';

const titled = (title: string) => newDraft('night-guard' as never, title);
const failure = (code: string) => ({ ok: false as const, problem: { code, detail: '', errors: [] } });

/** A server that keeps one draft, a device, and a clock that is turned by hand. */
const setUp = (start: Pick<SavedDraft, 'revision' | 'base'> = { revision: 0, base: 1 }) => {
  const server = { draft: titled('On the server'), revision: start.revision, answers: true, saves: 0 };
  const device: string[] = [];
  const tasks: Array<() => void> = [];
  const parts: AutosaveParts = {
    start,
    async send({ revision, draft }) {
      if (!server.answers) return failure('unreachable');
      if (revision !== server.revision) return failure('draftConflict');
      server.draft = draft;
      server.saves += 1;
      server.revision += 1;
      return { ok: true, value: { revision: server.revision } };
    },
    readTheirs: async () => ({
      ok: true,
      value: { revision: server.revision, base: 1, draft: server.draft, savedAt: '' },
    }),
    keepOnDevice: ({ draft }) => device.push(draft.title),
    forgetOnDevice: () => device.splice(0),
    later(_ms, task) {
      tasks.push(task);
      return () => void tasks.splice(tasks.indexOf(task), 1);
    },
  };
  const save = createAutosave(parts);
  return { server, device, tasks, save };
};

describe('a draft that saves itself', () => {
  it('[E23] is on the device at once and on the server after a pause, and only the latest is sent', async () => {
    const { server, device, tasks, save } = setUp();
    save.changed(titled('N'));
    save.changed(titled('Ni'));
    expect([device.at(-1), save.state(), server.saves, tasks.length]).toEqual(['Ni', 'unsaved', 0, 1]);
    expect(await save.flush()).toBe(true);
    expect([server.draft.title, server.saves, save.state(), device.length]).toEqual(['Ni', 1, 'saved', 0]);
  });

  it('[E23] sends what was written while a save was on its way right after it', async () => {
    const { server, save } = setUp();
    save.changed(titled('First'));
    const flushed = save.flush();
    save.changed(titled('Second'));
    await flushed;
    expect([server.draft.title, server.revision, save.state()]).toEqual(['Second', 2, 'saved']);
  });

  it('[E23] takes its own words from a window that was closed for no conflict, also while more is typed', async () => {
    const { server, save } = setUp({ revision: 1, base: 1 });
    server.revision = 2;
    server.draft = titled('Written and closed');
    save.changed(titled('Written and closed'));
    const flushed = save.flush();
    save.changed(titled('Typed since'));
    await flushed;
    expect([server.draft.title, server.revision, save.state()]).toEqual(['Typed since', 3, 'saved']);
  });

  it('[E23] stays on the device while the server does not answer, and is tried again', async () => {
    const { server, device, tasks, save } = setUp();
    server.answers = false;
    save.changed(titled('Kept'));
    expect(await save.flush()).toBe(false);
    expect([save.state(), device.at(-1), tasks.length]).toEqual(['kept', 'Kept', 1]);
    server.answers = true;
    expect(await save.flush()).toBe(true);
    expect(server.draft.title).toBe('Kept');
  });

  it('[E24] overwrites no other window: both drafts are there until one is chosen', async () => {
    const { server, device, save } = setUp();
    server.revision = 4;
    save.changed(titled('Mine'));
    expect(await save.flush()).toBe(false);
    expect([save.state(), save.theirs()?.draft.title, device.at(-1)]).toEqual([
      'conflict',
      'On the server',
      'Mine',
    ]);
    save.changed(titled('Mine, longer'));
    expect([await save.flush(), server.draft.title]).toEqual([false, 'On the server']);
    save.settle(titled('Mine, longer'));
    expect(await save.flush()).toBe(true);
    expect([server.draft.title, server.revision, save.theirs()]).toEqual(['Mine, longer', 5, null]);
  });

  it('[E24] makes no fuss when the other window wrote the same', async () => {
    const { server, save } = setUp();
    server.revision = 4;
    save.changed(titled('On the server'));
    expect(await save.flush()).toBe(true);
    expect([save.state(), save.revision(), server.saves]).toEqual(['saved', 4, 0]);
  });
});
