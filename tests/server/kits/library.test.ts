import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const get = async (path: string) => (await call(server.url, 'GET', `/api${path}`, { token })).json;
const found = async (query: { [name: string]: string }) =>
  (await get(`/questions?${new URLSearchParams(query)}`)).questions as Array<{ [field: string]: unknown }>;

describe('the library', () => {
  it('[E34] finds questions of all kits by words, competency, time and language, together', async () => {
    const all = await get('/questions');
    expect(all.found).toBeGreaterThan(50);
    const [competency] = all.competencies;
    for (const one of await found({ competency })) expect(one.competency).toBe(competency);
    for (const one of await found({ minutes: '4' })) expect(one.minutes).toBeLessThanOrEqual(4);
    const outage = await found({ words: 'OUTAGE first', language: 'en' });
    expect(outage.length).toBeGreaterThan(0);
    expect(outage.length).toBeLessThan(all.found);
    expect(await found({ words: 'outage', language: 'de' })).toEqual([]);
    expect(await found({ words: 'zzz-nowhere' })).toEqual([]);
    const wrong = await call(server.url, 'GET', '/api/questions?minutes=soon', { token });
    expect(wrong.status).toBe(400);
  });

  it('[E35] knows what a candidate was asked in earlier interviews, and plans the next one in the order that was chosen', async () => {
    const first = await makeInterview(server.url, token, {
      candidate: { name: 'Robin', ref: 'asked-before' },
    });
    const lead = await connectSeat(
      server.url,
      await joinAs(server.url, token, first, { role: 'lead', name: 'Ana Duarte' }),
    );
    const [one, two, three] = Object.keys(lead.view().questions ?? {});
    await lead.command('lead.take', {});
    await lead.command('phase.advance', { to: 'live' });
    expect(await lead.command('question.select', { questionId: two })).toEqual({ ok: true });
    lead.close();
    const { asked } = await get('/candidates/asked-before/asked');
    expect(asked.map(({ questionId }: { questionId: string }) => questionId)).toEqual([two]);
    expect((await get('/candidates/nobody/asked')).asked).toEqual([]);
    const second = await makeInterview(server.url, token, { plan: [three, one] });
    const seat = await connectSeat(
      server.url,
      await joinAs(server.url, token, second, { role: 'panelist', name: 'Bo Summer' }),
    );
    const planned = Object.values(seat.view().questions ?? {})
      .filter((question) => question?.planned)
      .sort((a, b) => (a?.order ?? 0) - (b?.order ?? 0))
      .map((question) => question?.id);
    expect(planned).toEqual([three, one]);
    seat.close();
  });
});
