import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { auditPaths } from '../../../server/audit/audit-trail.ts';
import { type AuditHead, chained, emptyHead, verifyChain } from '../../../server/audit/chain.ts';
import type { AuditRecord } from '../../../shared/http.ts';
import { call, connectSeat } from '../../support/program.ts';
import { SeededRandom } from '../../support/seeded-random.ts';
import { removeDataDirs, startServer } from '../../support/server-process.ts';
import { tellTrials } from '../../support/trials.ts';
import { buildCrew, firstQuestion } from '../attack/crew.ts';
import { runCommand } from './command.ts';

const mutations = 1_000;
const seed = 27;

afterAll(removeDataDirs);

const trailOf = (count: number): { lines: string[]; head: AuditHead } => {
  let head: AuditHead = emptyHead;
  const lines = Array.from({ length: count }, (_, index) => {
    const record = chained(
      { what: 'POST /api/join', outcome: 'done', by: 'nobody', code: String(200 + index) },
      head,
      index,
    );
    head = record;
    return `${JSON.stringify(record)}\n`;
  });
  return { lines, head: { n: head.n, hash: head.hash } };
};

describe('the chain', () => {
  it('[T27] holds as it was written, and after a crash in the middle of a record', () => {
    const { lines, head } = trailOf(40);
    expect(verifyChain(lines.join(''), head)).toMatchObject({ ok: true, head });
    expect(verifyChain(lines.join('').slice(0, -9))).toMatchObject({ ok: true, head: { n: 39 } });
    expect(verifyChain('')).toMatchObject({ ok: true, head: { n: 0 } });
  });

  it(`[T27] names the first bad record in each of ${mutations} mutations`, () => {
    console.log(`T27 seed ${seed}`);
    const random = new SeededRandom(seed);
    const { lines, head } = trailOf(40);
    const tally = { flip: 0, delete: 0, move: 0, insert: 0, cut: 0, rewrite: 0, forge: 0 };
    const kinds = Object.keys(tally) as [keyof typeof tally];
    for (let mutation = 0; mutation < mutations; mutation += 1) {
      const kind = random.pick(kinds);
      const at = random.between(0, lines.length - 1);
      const changed = [...lines];
      let first = at + 1;
      if (kind === 'flip') {
        const line = lines[at] ?? '';
        const byte = random.between(0, line.length - 2);
        changed[at] =
          line.slice(0, byte) +
          String.fromCharCode(line.charCodeAt(byte) ^ (1 << random.between(0, 2))) +
          line.slice(byte + 1);
        if (changed[at] === line) continue;
      } else if (kind === 'delete') changed.splice(at, 1);
      else if (kind === 'insert') {
        const inserted = lines[random.between(0, lines.length - 1)] ?? '';
        changed.splice(at, 0, inserted);
        // Of two that are the same, the second is the one too many.
        if (inserted === lines[at]) first += 1;
      } else if (kind === 'move') {
        const to = (at + random.between(1, lines.length - 1)) % lines.length;
        changed.splice(to, 0, ...changed.splice(at, 1));
        first = Math.min(at, to) + 1;
      } else if (kind === 'cut') changed.length = at;
      else if (kind === 'forge') {
        // One record that is right in itself; the one after it is the first that does not fit.
        const { n, hash, previous, ...event } = JSON.parse(lines[at] ?? '') as AuditRecord;
        const forged = chained({ ...event, by: 'owner' }, { n: n - 1, hash: previous }, at);
        expect(forged.hash).not.toBe(hash);
        changed[at] = `${JSON.stringify(forged)}\n`;
        first = Math.min(at + 2, lines.length);
      } else {
        // Somebody who knows the code writes a whole new chain from here on.
        let last: AuditHead = at > 0 ? (JSON.parse(lines[at - 1] ?? '') as AuditRecord) : emptyHead;
        for (let index = at; index < lines.length; index += 1) {
          const record = chained({ what: 'nothing happened', outcome: 'done', by: 'owner' }, last, index);
          last = record;
          changed[index] = `${JSON.stringify(record)}\n`;
        }
        first = lines.length;
      }
      tally[kind] += 1;
      if (changed.join('') === lines.join('')) continue;
      expect([kind, at, verifyChain(changed.join(''), head)]).toMatchObject([
        kind,
        at,
        { ok: false, n: first },
      ]);
    }
    tellTrials('T27', {
      trials: Object.values(tally).reduce((sum, count) => sum + count, 0),
      failures: 0,
      counts: tally,
    });
  });
});

describe('the trail of a server', () => {
  it('[T27] misses what is cut off its end a second after it was written, also of a server that was killed', async () => {
    const server = await startServer();
    await call(server.url, 'POST', '/api/session', { body: { ownerKey: server.ownerKey } });
    const { trail, head } = auditPaths(server.dataDir);
    await expect.poll(() => existsSync(head)).toBe(true);
    await server.kill();
    await writeFile(trail, '');
    const { code, err } = await runCommand(['audit', 'verify'], { DATA_DIR: server.dataDir });
    expect([code, err]).toEqual([1, expect.stringContaining('is missing')]);
  });

  it('[T27] [T26] tells what was done and refused, by ids alone, and the command line notices a change', async () => {
    const server = await startServer({ env: { TRUST_PROXY: 'on' } });
    const crew = await buildCrew(server);
    const seat = await connectSeat(server.url, crew.guests.panelist);
    await seat.command('question.select', { questionId: firstQuestion });
    await seat.command('rating.set', { questionId: firstQuestion, value: 4 });
    await seat.command('secret-text-of-somebody', { a: 1 });
    await call(server.url, 'GET', '/api/kits', { token: crew.guests.panelist.token });
    await call(server.url, 'GET', `/api/interviews/${crew.other}`, { token: crew.guests.panelist.token });
    await call(server.url, 'POST', '/api/session', { body: { ownerKey: 'wrong-key-of-somebody' } });
    await call(server.url, 'DELETE', '/api/secret-text-of-somebody', { token: crew.owner });
    await connectSeat(server.url, { token: crew.guests.panelist.token, interviewId: crew.other }).catch(
      () => null,
    );
    const shown = await call(server.url, 'GET', '/api/audit', { token: crew.owner });
    const records = shown.json.records as AuditRecord[];
    expect(shown.json.intact).toBe(true);
    const told = records.map(({ what, outcome, by, code }) => [what, outcome, by, code].join(' '));
    const { panelistId } = crew.guests.panelist;
    for (const line of [
      'POST /api/session done owner 200',
      `POST /api/join done ${panelistId} 200`,
      'POST /api/interviews done owner 201',
      `question.select denied ${panelistId} notLead`,
      `command denied ${panelistId} unknownOperation`,
      'GET /api/kits denied nobody 403',
      'POST /api/session denied nobody 401',
      'connect denied nobody notYours',
    ])
      expect(told).toContain(line);
    // A link tells its room to nobody but who has it.
    const joined = records.filter(({ what }) => what === 'POST /api/join').map(({ about }) => about);
    expect(joined).toContainEqual({ interview: crew.other });
    const text = JSON.stringify(records);
    for (const hidden of ['rating', 'note', 'of-somebody', 'The lead', 'Robin', crew.owner, server.ownerKey])
      expect(text).not.toContain(hidden);
    expect((await call(server.url, 'GET', '/api/audit', { token: crew.guests.lead.token })).status).toBe(403);
    seat.close();
    await server.stop();
    const verify = () => runCommand(['audit', 'verify'], { DATA_DIR: server.dataDir });
    expect(await verify()).toMatchObject({ code: 0, err: '' });
    const { trail } = auditPaths(server.dataDir);
    const written = await readFile(trail, 'utf8');
    const lines = written.split('\n');
    await writeFile(
      trail,
      [...lines.slice(0, 4), (lines[4] ?? '').replace('done', 'deny'), ...lines.slice(5)].join('\n'),
    );
    const changed = await verify();
    expect([changed.code, changed.err]).toEqual([1, expect.stringContaining('record 5 of the audit trail')]);
    await writeFile(trail, `${lines.slice(0, -3).join('\n')}\n`);
    expect((await verify()).err).toContain(`record ${lines.length - 2} of the audit trail`);
  });
});
