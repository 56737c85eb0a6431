import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { SuggestionId } from '../../../shared/id.ts';
import { draftOfKit } from '../../../shared/kit/edit/draft-of-kit.ts';
import { call, connectSeat, joinAs, makeInterview, signIn } from '../../support/program.ts';
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

const kitId = 'senior-devops-engineer';
const ask = (method: string, path: string, body?: unknown) =>
  call(server.url, method, `/api/kits/${kitId}${path}`, { token, ...(body !== undefined && { body }) });
const listed = async (): Promise<Array<{ [field: string]: unknown }>> =>
  (await ask('GET', '/suggestions')).json.suggestions;
/** The suggestion once it has been copied out of its room. */
const kept = async (id: string) => {
  await expect.poll(async () => (await listed()).map((one) => one.id)).toContain(id);
  return (await listed()).find((one) => one.id === id);
};

/** A panelist of a new interview suggests words for the kit's first question. */
const suggest = async (words: { field: string; level?: number; text: string }) => {
  const interviewId = await makeInterview(server.url, token);
  const guest = await joinAs(server.url, token, interviewId, { role: 'panelist', name: 'Bo Summer' });
  const seat = await connectSeat(server.url, guest);
  const suggestionId = newId<SuggestionId>();
  const { questions } = (await ask('GET', '')).json;
  const args = { suggestionId, questionId: questions[0].id, level: null, ...words };
  expect(await seat.command('kit.suggest', args)).toEqual({ ok: true });
  seat.close();
  return { id: suggestionId, interviewId, question: questions[0], guest };
};

describe('a suggestion from a room', () => {
  it('[E30] reaches the kit’s owner with its author and version, and nobody else', async () => {
    const { id, question, guest } = await suggest({ field: 'text', text: 'How did you decide?' });
    expect(await kept(id)).toMatchObject({
      questionId: question.id,
      text: 'How did you decide?',
      by: 'Bo Summer',
      kitVersion: 1,
      state: 'open',
    });
    const theirs = await call(server.url, 'GET', `/api/kits/${kitId}/suggestions`, { token: guest.token });
    expect(theirs.status).toBe(403);
  });

  it('[E31] outlives its interview, also one that is deleted at once', async () => {
    const { id, interviewId } = await suggest({ field: 'probes', text: 'And after a year?' });
    await call(server.url, 'DELETE', `/api/interviews/${interviewId}`, { token });
    expect(await kept(id)).toMatchObject({ text: 'And after a year?', by: 'Bo Summer' });
  });

  it('[E32] becomes a new version when it is accepted, once, and reaches the draft that is open', async () => {
    const { id, question } = await suggest({ field: 'anchors', level: 4, text: 'Names what it cost.' });
    await kept(id);
    const before = (await ask('GET', '')).json;
    const draft = { ...draftOfKit(before as never), title: 'Being written' };
    await ask('PUT', '/draft', { revision: 0, base: before.version, draft });
    const answers = await Promise.all([1, 2].map(() => ask('POST', `/suggestions/${id}/accept`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const after = (await ask('GET', '')).json;
    const changed = after.questions.find((one: { id: string }) => one.id === question.id);
    expect([after.version, changed.anchors[4], changed.anchors[3]]).toEqual([
      before.version + 1,
      'Names what it cost.',
      question.anchors[3],
    ]);
    expect(await kept(id)).toMatchObject({ state: 'accepted', version: after.version, by: 'Bo Summer' });
    const saved = (await ask('GET', '/draft')).json;
    expect([saved.revision, saved.base, saved.draft.title]).toEqual([2, after.version, 'Being written']);
    expect(saved.draft.questions[0].anchors[4]).toBe('Names what it cost.');
  });

  it('[E33] is declined with a reason and changes nothing; one that the kit cannot take says why', async () => {
    const { id } = await suggest({ field: 'why', text: 'Because.' });
    await kept(id);
    const { version } = (await ask('GET', '')).json;
    const declined = await ask('POST', `/suggestions/${id}/decline`, { reason: 'It says less.' });
    expect(declined.json).toMatchObject({ state: 'declined', reason: 'It says less.', version: null });
    expect((await ask('GET', '')).json.version).toBe(version);
    const long = await suggest({ field: 'anchors', level: 1, text: 'x'.repeat(1500) });
    await kept(long.id);
    const refused = await ask('POST', `/suggestions/${long.id}/accept`);
    expect([refused.status, refused.json.detail]).toEqual([409, expect.stringContaining('longer than 1000')]);
    expect((await ask('POST', `/suggestions/${newId()}/accept`)).status).toBe(404);
  });
});
