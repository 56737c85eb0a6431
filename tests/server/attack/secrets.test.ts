import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSecret } from '../../../server/auth/secrets.ts';
import { call, connectSeat, joinAs, makeInterview, signIn } from '../../support/program.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { firstQuestion } from './crew.ts';

const tokens = Number(process.env.TOKENS ?? 50_000);

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer({ env: { TRUST_PROXY: 'on', LOG_LEVEL: 'debug' } });
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

describe('what is hard to guess', () => {
  it(`[T13] ${tokens} secrets never repeat, and each of their 128 bits is set in half of them`, () => {
    const seen = new Set<string>();
    const ones = new Uint32Array(128);
    for (let index = 0; index < tokens; index += 1) {
      const secret = newSecret();
      seen.add(secret);
      const bytes = Buffer.from(secret, 'base64url');
      expect(bytes.length).toBe(16);
      for (let bit = 0; bit < 128; bit += 1)
        ones[bit] = (ones[bit] ?? 0) + (((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1);
    }
    expect(seen.size).toBe(tokens);
    // Six standard deviations: one false alarm in some millions of runs.
    const spread = 6 * Math.sqrt(tokens / 4);
    const lopsided = [...ones].filter((count) => Math.abs(count - tokens / 2) > spread);
    expect(lopsided).toEqual([]);
  });

  const guess = (headers: { [name: string]: string }, secret = 'A'.repeat(22)) =>
    call(server.url, 'POST', '/api/join', { body: { invite: secret, name: 'Eve' }, headers });

  it('[T13] ten wrong guesses are all that an address has, sent at once or claimed for others', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        // The proxy writes the last address; what stands before it came with the request.
        guess({ 'x-forwarded-for': `203.0.113.${index}, 10.13.0.1` }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(10);
    expect(statuses.filter((status) => status === 429)).toHaveLength(30);
    expect(answers.at(-1)?.headers.get('retry-after')).toBe('60');
    expect((await guess({ 'x-forwarded-for': '10.13.0.2' })).status).toBe(404);
  });

  it('[T13] right ones count for nothing, and the owner key is bounded the same way', async () => {
    const owner = await signIn(server.url, server.ownerKey);
    const room = await makeInterview(server.url, owner);
    const from = { 'x-forwarded-for': '10.13.0.3' };
    for (let guest = 0; guest < 15; guest += 1) {
      const made = await call(server.url, 'POST', `/api/interviews/${room}/invites`, {
        token: owner,
        body: { role: 'observer' },
      });
      expect((await guess(from, made.json.token as string)).status).toBe(200);
    }
    const keys = await Promise.all(
      Array.from({ length: 15 }, () =>
        call(server.url, 'POST', '/api/session', { body: { ownerKey: 'x'.repeat(22) }, headers: from }),
      ),
    );
    expect(keys.filter(({ status }) => status === 401)).toHaveLength(10);
  });

  it('[T13] without a trusted proxy nobody gets another address by saying so', async () => {
    const bare = await startServer();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        call(bare.url, 'POST', '/api/join', {
          body: { invite: 'A'.repeat(22), name: 'Eve' },
          headers: { 'x-forwarded-for': `10.13.1.${index}` },
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(10);
    await bare.stop();
  });
});

describe('what is secret', () => {
  it('[T14] [T26] names, notes and tokens are in no log and no address, and secrets in no file either', async () => {
    const canary = 'canary-7b21f0';
    const owner = await signIn(server.url, server.ownerKey);
    const room = await makeInterview(server.url, owner, {
      candidate: { name: `Robin ${canary}`, ref: 'robin' },
    });
    const nasty = `Ann ${canary}\r\n{"level":30,"msg":"forged"}\u001b[31m`;
    const lead = await joinAs(server.url, owner, room, { role: 'lead', name: nasty });
    const seat = await connectSeat(server.url, lead);
    await seat.command('phase.advance', { to: 'live' });
    await seat.command('question.select', { questionId: firstQuestion });
    await seat.command('note.add', { noteId: 'a'.repeat(26), questionId: firstQuestion, text: canary });
    await seat.command('note.add', { noteId: canary, questionId: canary, text: canary });
    await seat.command(canary, { [canary]: canary });
    const invited = await call(server.url, 'POST', `/api/interviews/${room}/invites`, {
      token: owner,
      body: { role: 'panelist' },
    });
    const { url, token: invite } = invited.json as { url: string; token: string };
    const secrets = [owner, lead.token, invite, server.ownerKey];
    // Secrets where they should not be sent, and what breaks things; nothing of it may be repeated into a log.
    for (const path of [
      `/join?invite=${invite}`,
      `/api/nothing/${owner}`,
      `/%ff${canary}`,
      `/api/interviews/${canary}`,
    ])
      await fetch(`${server.url}${path}`, {
        headers: { referer: `${server.url}/?t=${lead.token}`, authorization: `Bearer ${owner}` },
      });
    for (const body of [`{"invite":"${invite}`, canary])
      await fetch(`${server.url}/api/join`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    seat.close();
    expect(new URL(url).hash).toBe(`#${invite}`);
    expect([new URL(url).pathname, new URL(url).search]).toEqual(['/join', '']);
    await server.stop();
    const log = server.log();
    for (const secret of [canary, 'forged', '\u001b', ...secrets])
      expect(log.includes(secret), secret.slice(0, 6)).toBe(false);
    for (const line of log.split('\n').filter(Boolean)) expect(() => JSON.parse(line)).not.toThrow();
    // The owner key alone is kept as it is: it is printed at each start.
    const files = await readdir(server.dataDir, { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const text = await readFile(join(file.parentPath, file.name), 'utf8');
      for (const secret of secrets.slice(0, 3)) expect(text.includes(secret), file.name).toBe(false);
    }
  });
});
