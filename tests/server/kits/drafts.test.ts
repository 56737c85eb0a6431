import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SavedDraft } from '../../../shared/http.ts';
import { draftOfKit } from '../../../shared/kit/edit/draft-of-kit.ts';
import { newDraft } from '../../../shared/kit/edit/new-draft.ts';
import { call, makeInterview, signIn } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';

let server: ServerProcess;
let token: string;

beforeAll(async () => {
  server = await startServer();
  token = await signIn(server.url, server.ownerKey);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const ask = (method: string, path: string, body?: unknown) =>
  call(server.url, method, `/api/kits${path === '' ? '' : `/${path}`}`, {
    token,
    ...(body !== undefined && { body }),
  });

const builtIn = 'senior-devops-engineer';
/** The built-in kit as a draft with another title. */
const draftWith = async (title: string) => ({
  ...draftOfKit((await ask('GET', builtIn)).json as never),
  title,
});

describe('a draft of a kit', () => {
  it('[E16] saves itself by revisions, and a window that missed one is told and overwrites nothing', async () => {
    const draft = await draftWith('First');
    const save = (revision: number, title: string) =>
      ask('PUT', `${builtIn}/draft`, { revision, base: 1, draft: { ...draft, title } });
    expect((await save(0, 'First')).json.revision).toBe(1);
    expect((await save(1, 'Second')).json.revision).toBe(2);
    const missed = await save(1, 'Of the other window');
    expect([missed.status, missed.json.code]).toEqual([409, 'draftConflict']);
    const kept = (await ask('GET', `${builtIn}/draft`)).json as unknown as SavedDraft;
    expect([kept.revision, kept.base, kept.draft.title]).toEqual([2, 1, 'Second']);
    expect((await ask('GET', builtIn)).json.title).not.toBe('Second');
    expect((await ask('GET', '')).json.drafts).toMatchObject([{ id: builtIn, title: 'Second', base: 1 }]);
  });

  it('[E16] of two windows that save at once one is told', async () => {
    const draft = newDraft('at-once' as never, 'At once');
    const answers = await Promise.all(
      [1, 2, 3].map(() => ask('PUT', 'at-once/draft', { revision: 0, base: 0, draft })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await ask('DELETE', 'at-once/draft')).status).toBe(204);
    expect((await ask('GET', 'at-once/draft')).status).toBe(404);
  });

  it('[E17] is published as the next version, which ends it; what is missing is listed by its place', async () => {
    const draft = newDraft('night-shift' as never, 'Night shift');
    const save = (revision: number, questions: unknown[]) =>
      ask('PUT', 'night-shift/draft', { revision, base: 0, draft: { ...draft, questions } });
    const question = {
      ...draftOfKit((await ask('GET', builtIn)).json as never).questions[0],
      competencyId: null,
    };
    const gap = { ...question, anchors: { 1: 'a', 2: 'b', 3: 'c', 4: '' } };
    await save(0, [gap]);
    const refused = await ask('POST', 'night-shift/publish', { revision: 1, version: 0 });
    expect([refused.status, refused.json.code]).toEqual([422, 'unfinished']);
    expect(refused.json.errors).toEqual([{ path: `question ${question.id} anchors 4`, message: 'is empty' }]);
    await save(1, [question]);
    const stale = await ask('POST', 'night-shift/publish', { revision: 1, version: 0 });
    expect(stale.json.code).toBe('draftConflict');
    const published = await ask('POST', 'night-shift/publish', { revision: 2, version: 0 });
    expect(published.json).toMatchObject({ id: 'night-shift', version: 1, questions: 1 });
    expect((await ask('GET', 'night-shift/draft')).status).toBe(404);
    expect((await ask('GET', 'night-shift')).json.title).toBe('Night shift');
  });

  it('[E18] is not published over a version that came meanwhile and nobody looked at', async () => {
    const kit = (await ask('GET', 'night-shift')).json;
    const draft = { ...draftOfKit(kit as never), title: 'Mine' };
    await ask('PUT', 'night-shift/draft', { revision: 0, base: 1, draft });
    await ask('PUT', 'night-shift', { ...kit, title: 'Theirs' });
    const refused = await ask('POST', 'night-shift/publish', { revision: 1, version: 1 });
    expect([refused.status, refused.json.code]).toEqual([409, 'kitChanged']);
    const looked = await ask('POST', 'night-shift/publish', { revision: 1, version: 2 });
    expect(looked.json).toMatchObject({ version: 3, title: 'Mine' });
  });
});

describe('the versions of a kit', () => {
  it('[E19] are all kept, with the interviews that hold a copy of each', async () => {
    const first = await makeInterview(server.url, token, { kitId: builtIn });
    const { revision } = (await ask('GET', `${builtIn}/draft`)).json;
    await ask('POST', `${builtIn}/publish`, { revision, version: 1 });
    const second = await makeInterview(server.url, token, { kitId: builtIn });
    const versions = (await ask('GET', `${builtIn}/versions`)).json.versions as Array<{
      version: number;
      publishedAt: string | null;
      interviews: Array<{ id: string }>;
    }>;
    expect(versions.map(({ version, interviews }) => [version, interviews.map(({ id }) => id)])).toEqual([
      [2, [second]],
      [1, [first]],
    ]);
    expect(versions.map(({ publishedAt }) => publishedAt === null)).toEqual([false, true]);
    expect((await ask('GET', `${builtIn}/versions/1`)).json.title).toBe('Senior DevOps Engineer');
    expect((await ask('GET', `${builtIn}/versions/2`)).json.title).toBe('Second');
    expect((await ask('GET', `${builtIn}/versions/3`)).status).toBe(404);
  });

  it('[E20] never repeat a number, also when the kit was deleted and comes back; interviews keep their copies', async () => {
    const kit = (await ask('GET', 'night-shift')).json;
    const id = await makeInterview(server.url, token, { kitId: 'night-shift' });
    await ask('PUT', 'night-shift/draft', { revision: 0, base: 3, draft: draftOfKit(kit as never) });
    expect((await ask('DELETE', 'night-shift')).status).toBe(204);
    expect((await ask('GET', 'night-shift')).status).toBe(404);
    expect((await ask('GET', 'night-shift/draft')).status).toBe(404);
    const held = await call(server.url, 'GET', `/api/interviews/${id}`, { token });
    expect(held.json.kit).toMatchObject({ id: 'night-shift', version: 3, title: 'Mine' });
    expect((await ask('POST', '', kit)).json.version).toBe(4);
  });
});
