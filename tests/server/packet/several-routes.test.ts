import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validatePacket } from '../../../server/packet/validate-packet.ts';
import type { InterviewId } from '../../../shared/id.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { call, connectSeat, type Guest, joinAs, makeInterview, signIn } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';

let server: ServerProcess;
let owner: string;
let first: InterviewId;
let second: InterviewId;
let other: InterviewId;
let sealed: InterviewId;
let guest: Guest;

const question = 'laptop-to-live';

/** An interview that one person held; with its scores open unless they are to be sealed. */
const held = async (candidate: object, settings: { opens?: boolean; kitId?: string } = {}) => {
  const { opens = true, kitId = 'senior-devops-engineer' } = settings;
  const id = await makeInterview(server.url, owner, { candidate, kitId });
  guest = await joinAs(server.url, owner, id, { role: 'lead', name: 'Ana Duarte' });
  const seat = await connectSeat(server.url, guest);
  const does = async (name: string, args: object) => {
    const answer = await seat.command(name, args);
    if (!answer.ok) throw new Error(`${name}: ${answer.refusal.message}`);
  };
  const asked = Object.keys(seat.view().questions)[0] ?? question;
  await does('phase.advance', { to: 'live' });
  await does('question.select', { questionId: asked });
  await does('rating.set', { questionId: asked, value: 3 });
  await does('phase.advance', { to: 'scoring' });
  await does('recommendation.set', { verdict: 'yes', takeaways: 'Ready.' });
  if (opens) await does('scorecard.submit', {});
  seat.close();
  return id;
};

beforeAll(async () => {
  server = await startServer({ env: { RETENTION_DAYS: '180' } });
  owner = await signIn(server.url, server.ownerKey);
  const maya = { name: 'Maya Lindqvist', ref: 'maya-1' };
  first = await held(maya);
  second = await held(maya, { kitId: 'engineering-manager' });
  other = await held({ name: 'Noor Haddad', ref: 'noor-1' });
  sealed = await held(maya, { opens: false });
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const get = (path: string, token = owner) => call(server.url, 'GET', path, { token });
const raw = async (path: string, token = owner) => {
  const response = await fetch(server.url + path, { headers: { authorization: `Bearer ${token}` } });
  return {
    status: response.status,
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
};
const textOf = async (path: string) => Buffer.from((await raw(path)).bytes).toString('utf8');

describe('the packet of all interviews of a candidate', () => {
  it('[P26] is the owner’s, in every form, and names the one whose scores are sealed', async () => {
    const { status, headers, bytes } = await raw('/api/candidates/maya-1/packet.pdf');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('filename="Maya Lindqvist packet.pdf"');
    const { pages } = await readPdf(bytes);
    expect(pages[0]).toContain('2 interviews in this packet.');
    expect(pages[0]).toContain('its scores are sealed');
    expect(validatePacket(await textOf('/api/candidates/maya-1/packet.json'))).toMatchObject({
      ok: true,
      interviews: 2,
    });
    expect((await textOf('/api/candidates/maya-1/packet.csv')).trim().split('\r\n')).toHaveLength(3);
    expect(await textOf('/api/candidates/maya-1/packet.md')).toContain('## Interview 2: ');
    expect((await get('/api/candidates/maya-1/packet-review')).json.missingFonts).toEqual([]);
    expect((await get('/api/candidates/maya-1/packet.pdf', guest.token)).status).toBe(403);
    expect((await get('/api/candidates/nobody/packet.pdf')).status).toBe(404);
  });

  it('[P32] says on every page until when it may be kept, where that is set', async () => {
    const { pages } = await readPdf((await raw(`/api/interviews/${first}/packet.pdf`)).bytes);
    const said = pages.map((page) => /Delete by (\d+ \w+ \d{4})\./u.exec(page)?.[1]);
    expect(said.every((day) => day !== undefined && day === said[0])).toBe(true);
    const { json } = await get(`/api/interviews/${first}/packet.json`);
    expect(Date.parse(json.keepUntil) - Date.parse(json.madeAt)).toBe(180 * 86_400_000);
  });
});

describe('the comparison', () => {
  it('[P27] is made of interviews on one kit version, in every form', async () => {
    const query = `?interviews=${first},${other}`;
    expect((await raw(`/api/comparison.pdf${query}`)).status).toBe(200);
    expect(validatePacket(await textOf(`/api/comparison.json${query}`))).toMatchObject({
      ok: true,
      interviews: 2,
    });
    expect(await textOf(`/api/comparison.md${query}`)).toMatch(/Maya Lindqvist[\s\S]*Noor Haddad/u);
    expect((await get(`/api/comparison.pdf${query}`, guest.token)).status).toBe(403);
  });

  it('[P27] is refused with a sentence otherwise', async () => {
    const refusal = async (ids: readonly string[], more = '') =>
      (await get(`/api/comparison.pdf?interviews=${ids.join(',')}${more}`)).json;
    expect(await refusal([second, other])).toMatchObject({
      code: 'notComparable',
      detail: expect.stringMatching(/only on one version of one kit/u),
    });
    expect((await refusal([first])).detail).toMatch(/at least two/u);
    expect(await refusal([sealed, other])).toMatchObject({
      code: 'sealed',
      detail: expect.stringContaining('Maya'),
    });
    expect((await refusal([first, 'x'])).code).toBe('badRequest');
    expect((await refusal([first, other], '&variant=candidate')).code).toBe('badRequest');
    expect((await refusal([first, 'a'.repeat(26)])).code).toBe('notFound');
  });
});

describe('the own scorecard', () => {
  it('[P29] is its author’s before the scores are open, in every form, and nobody else’s', async () => {
    for (const form of ['pdf', 'json', 'csv', 'md'])
      expect((await get(`/api/interviews/${sealed}/scorecard.${form}`, guest.token)).status).toBe(200);
    expect((await get(`/api/interviews/${sealed}/packet.pdf`, guest.token)).json.code).toBe('sealed');
    expect((await get(`/api/interviews/${sealed}/scorecard.json`)).status).toBe(403);
    expect((await get(`/api/interviews/${first}/scorecard.json`, guest.token)).status).toBe(404);
  });
});

describe('the progress of a packet', () => {
  it('[P31] is told to who asks by its id, and is gone when it is made', async () => {
    const job = 'j'.repeat(26);
    const path = `/api/packet-progress/${job}`;
    const making = raw(`/api/candidates/maya-1/packet.pdf?job=${job}`);
    expect((await making).status).toBe(200);
    expect((await get(path)).status).toBe(404);
    expect((await call(server.url, 'GET', path)).status).toBe(401);
    expect((await get(`/api/interviews/${first}/packet.pdf?job=x`)).status).toBe(400);
  });
});
