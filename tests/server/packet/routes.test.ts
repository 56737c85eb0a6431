import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, makeInterview, signIn } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';

let server: ServerProcess;
let owner: string;
let packet: string;

beforeAll(async () => {
  server = await startServer();
  owner = await signIn(server.url, server.ownerKey);
  packet = `/api/interviews/${await makeInterview(server.url, owner)}/packet`;
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

const get = (path: string) => call(server.url, 'GET', path, { token: owner });

describe('downloads of the packet', () => {
  it('[P23] come in no variant and on no paper that does not exist', async () => {
    for (const query of ['variant=all', 'page=A3', 'variant=committee&page=letter'])
      expect((await get(`${packet}.pdf?${query}`)).status).toBe(400);
  });

  it('[P23] are sealed in every form until the scores are open', async () => {
    for (const form of ['.pdf', '.json', '.csv', '.md', '-review'])
      expect((await get(`${packet}${form}?variant=deidentified`)).json.code).toBe('sealed');
  });
});
