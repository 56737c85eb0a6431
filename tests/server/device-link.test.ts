import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, type Guest, joinAs, makeInterview, signIn } from '../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';

let server: ServerProcess;
let owner: string;

beforeAll(async () => {
  server = await startServer();
  owner = await signIn(server.url, server.ownerKey);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const panelist = async (): Promise<Guest> => {
  const interview = await makeInterview(server.url, owner);
  return joinAs(server.url, owner, interview, { role: 'panelist', name: 'Bo Summer' });
};

/** The secret of a new link to the guest's seat. */
const linkOf = async ({ interviewId, token }: Guest): Promise<string> => {
  const made = await call(server.url, 'POST', `/api/interviews/${interviewId}/device-link`, { token });
  return /\/device#([\w-]{22})$/.exec(made.json.url)?.[1] ?? '';
};

const bring = (link: string) => call(server.url, 'POST', '/api/join/device', { body: { link } });

describe('a second device', () => {
  it('[A16] takes the same seat by a link that works once', async () => {
    const guest = await panelist();
    const link = await linkOf(guest);
    const first = await bring(link);
    expect(first.json).toMatchObject({ interviewId: guest.interviewId, panelistId: guest.panelistId });
    const seen = await call(server.url, 'GET', `/api/interviews/${guest.interviewId}`, {
      token: first.json.token,
    });
    expect(seen.json.me).toBe(guest.panelistId);
    expect(first.json.token).not.toBe(guest.token);
    expect((await bring(link)).json.code).toBe('noSuchDeviceLink');
  });

  it('[A16] a newer link ends the older one', async () => {
    const guest = await panelist();
    const [older, newer] = [await linkOf(guest), await linkOf(guest)];
    expect((await bring(older)).status).toBe(404);
    expect((await bring(newer)).status).toBe(200);
  });

  it('[A16] is gone with the invite of the seat', async () => {
    const guest = await panelist();
    const [link, { interviewId, inviteId }] = [await linkOf(guest), guest];
    const path = `/api/interviews/${interviewId}/invites/${inviteId}`;
    expect((await call(server.url, 'DELETE', path, { token: owner })).status).toBe(204);
    expect((await bring(link)).status).toBe(404);
  });

  it('[A16] an owner without a seat has nothing to bring', async () => {
    const interview = await makeInterview(server.url, owner);
    const made = await call(server.url, 'POST', `/api/interviews/${interview}/device-link`, { token: owner });
    expect(made.status).toBe(404);
  });
});
