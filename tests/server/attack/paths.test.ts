import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, makeInterview, signIn } from '../../support/program.ts';
import { SeededRandom } from '../../support/seeded-random.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { tellTrials } from '../../support/trials.ts';

const tries = Number(process.env.PATHS ?? 5_000);
const seed = Number(process.env.ATTACK_SEED ?? 22);

let server: ServerProcess;
let owner: string;
beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on' } });
  owner = await signIn(server.url, server.ownerKey);
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

/** Sends the path as it is; fetch would tidy it first. */
const rawGet = (path: string, method = 'GET'): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const sent = request(
      { hostname, port, path, method, headers: { authorization: `Bearer ${owner}` } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    sent.once('error', reject);
    sent.end();
  });

const steps = [
  '..',
  '.',
  '...',
  '..;',
  '%2e%2e',
  '%2e.',
  '.%2e',
  '%252e%252e',
  '..%00',
  '..%2f..',
  '..%5c..',
  '..\\..',
  '%c0%ae%c0%ae',
  '%u002e',
  '%ff',
] as const;
const targets = [
  'etc/passwd',
  'package.json',
  'server/cli.js',
  'cli.js',
  'settings.json',
  'sessions.json',
  'rooms',
  'proc/self/environ',
  'CON',
  'NUL.json',
  '~root',
  '.git/config',
  '.env',
] as const;
const starts = [
  '/',
  '/assets/',
  '//',
  '/assets//',
  '/assets/%2e/',
  '/./',
  '/api/../',
  '/assets/..;/',
] as const;
const joints = ['/', '//', '%2f', '\\', '%5c', '/./'] as const;

const fuzzedPath = (random: SeededRandom): string => {
  const depth = random.between(1, 12);
  let path: string = random.pick(starts as unknown as [string, ...string[]]);
  for (let step = 0; step < depth; step += 1)
    path +=
      random.pick(steps as unknown as [string, ...string[]]) +
      random.pick(joints as unknown as [string, ...string[]]);
  path += random.pick(targets as unknown as [string, ...string[]]);
  return random.chance(0.1) ? path + 'x'.repeat(random.between(1, 3_000)) : path;
};

describe('paths that lead elsewhere', () => {
  it(`[T22] ${tries} of them reach no file outside the client's folder`, async () => {
    console.log(`T22 seed ${seed}`);
    const random = new SeededRandom(seed);
    const page = (await rawGet('/')).body;
    const outside: string[] = [];
    const broken: string[] = [];
    for (let tried = 0; tried < tries; tried += 50)
      await Promise.all(
        Array.from({ length: 50 }, async () => {
          const path = fuzzedPath(random);
          const { status, body } = await rawGet(path);
          // Every address that is no file is the one page; anything else must say that there is nothing.
          if (status === 200 && body !== page) outside.push(path);
          if (status >= 500) broken.push(`${status} ${path}`);
        }),
      );
    expect(outside).toEqual([]);
    expect(broken).toEqual([]);
    expect(server.log()).not.toMatch(/ENAMETOOLONG|a request failed/);
    tellTrials('T22', { trials: tries, failures: outside.length + broken.length });
  }, 60_000);

  it('[T22] ids of every kind that are no ids are answered as absent', async () => {
    const room = await makeInterview(server.url, owner);
    const odd = [
      '..',
      '%2e%2e',
      '..%2fsessions',
      '%00',
      'CON',
      'nul',
      '__proto__',
      'constructor',
      'a'.repeat(300),
      room.toUpperCase(),
      `${room}%00`,
      `${room}.json`,
      '%ff',
      '%F0%9F%92%A9',
      "'--",
      '*',
    ];
    for (const id of odd) {
      for (const path of ['', '/invites', '/packet.pdf', '/packet.json'])
        expect([id, path, (await rawGet(`/api/interviews/${id}${path}`)).status]).toEqual([id, path, 404]);
      expect([id, (await rawGet(`/api/kits/${id}`)).status]).toEqual([id, 404]);
      expect([id, (await rawGet(`/api/kits/${id}`, 'DELETE')).status]).toEqual([id, 404]);
      expect([id, (await rawGet(`/api/interviews/${room}/invites/${id}`, 'DELETE')).status]).toEqual([
        id,
        404,
      ]);
    }
    expect((await call(server.url, 'GET', `/api/interviews/${room}`, { token: owner })).status).toBe(200);
  });
});

describe('headers', () => {
  it('[T25] every answer carries the policy, whatever it answers, by whatever channel', async () => {
    const answers = [
      '/',
      '/join',
      '/assets/none.js',
      '/api/health',
      '/api/nothing',
      '/api/interviews',
      '/%ff',
      '/socket.io/?EIO=4&transport=polling',
      '/socket.io/?EIO=3',
      '/socket.io/',
    ];
    for (const path of answers) {
      const { headers } = await fetch(server.url + path);
      const read = (name: string) => [path, headers.get(name)];
      expect(read('x-content-type-options')).toEqual([path, 'nosniff']);
      expect(read('referrer-policy')).toEqual([path, 'no-referrer']);
      expect(read('cross-origin-resource-policy')).toEqual([path, 'same-origin']);
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy'), path).not.toContain('unsafe');
      expect(headers.get('x-powered-by')).toBeNull();
      if (path.startsWith('/api/') || path.startsWith('/socket.io'))
        expect(read('cache-control')).toEqual([path, 'no-store']);
    }
  });

  it('[T25] an upgrade to an address that nobody serves is closed at once', async () => {
    const { hostname, port } = new URL(server.url);
    const ended = new Promise<string>((resolve) => {
      const sent = request({
        hostname,
        port,
        path: '/elsewhere',
        headers: { connection: 'Upgrade', upgrade: 'websocket' },
      });
      sent.once('error', () => resolve('closed'));
      sent.once('response', () => resolve('answered'));
      sent.once('upgrade', () => resolve('upgraded'));
      sent.end();
    });
    expect(await ended).toBe('closed');
  });
});
