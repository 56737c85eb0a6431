import { appendFile, chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newId } from '../../../server/auth/secrets.ts';
import type { NoteId } from '../../../shared/id.ts';
import { call, connectSeat, joinAs, signIn } from '../../support/program.ts';
import { newDataDir, removeDataDirs, type ServerProcess, startServer } from '../../support/server-process.ts';
import { buildCrew, type Crew, firstQuestion } from '../attack/crew.ts';
import { runCommand } from './command.ts';

afterAll(removeDataDirs);

const archiveIn = async (): Promise<string> => join(await newDataDir(), 'backup');

/** Backs up while a panelist writes; tells what was acknowledged before the backup began. */
const backUpUnderLoad = async (server: ServerProcess, crew: Crew, archive: string): Promise<string[]> => {
  const seat = await connectSeat(server.url, crew.guests.panelist);
  const acknowledged: string[] = [];
  const write = async () => {
    const noteId = newId<NoteId>();
    const answer = await seat.command('note.add', {
      noteId,
      questionId: firstQuestion,
      text: `note ${acknowledged.length}`,
    });
    if (answer.ok) acknowledged.push(noteId);
    else await new Promise((later) => setTimeout(later, 50));
  };
  for (let index = 0; index < 20; index += 1) await write();
  const before = [...acknowledged];
  let copying = true;
  const writing = (async () => {
    while (copying) await write();
  })();
  const { code, err } = await runCommand(['backup', archive], { DATA_DIR: server.dataDir });
  copying = false;
  await writing;
  seat.close();
  expect([code, err]).toEqual([0, '']);
  expect(acknowledged.length).toBeGreaterThan(before.length);
  return before;
};

describe('backup and restore', () => {
  it('[F20] of a server at work has all that was acknowledged before, opens elsewhere, and revives nobody', async () => {
    const server = await startServer({ env: { TRUST_PROXY: 'on' } });
    const crew = await buildCrew(server);
    const archive = await archiveIn();
    const before = await backUpUnderLoad(server, crew, archive);
    const invited = await call(server.url, 'POST', `/api/interviews/${crew.room}/invites`, {
      token: crew.owner,
      body: { role: 'panelist' },
    });
    await server.stop();
    const secrets = [crew.owner, crew.guests.panelist.token, server.ownerKey, invited.json.id as string];
    for (const entry of await readdir(archive, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
      for (const secret of secrets) expect(text.includes(secret), entry.name).toBe(false);
    }
    const dataDir = join(await newDataDir(), 'restored');
    expect(await runCommand(['restore', archive, dataDir])).toMatchObject({ code: 0, err: '' });
    const restored = await startServer({ dataDir, env: { TRUST_PROXY: 'on' } });
    expect(restored.ownerKey).not.toBe(server.ownerKey);
    for (const token of [crew.owner, crew.guests.panelist.token])
      expect((await call(restored.url, 'GET', '/api/interviews', { token })).status).toBe(401);
    const old = await call(restored.url, 'POST', '/api/join', {
      body: { invite: invited.json.token, name: 'Eve' },
    });
    expect(old.status).toBe(404);
    const owner = await signIn(restored.url, restored.ownerKey);
    const listed = await call(restored.url, 'GET', '/api/interviews', { token: owner });
    expect((listed.json.interviews as unknown[]).length).toBe(2);
    const lead = await connectSeat(
      restored.url,
      await joinAs(restored.url, owner, crew.room, { role: 'lead', name: 'Lea' }),
    );
    expect(lead.view().panelists[crew.guests.panelist.panelistId]).toBeDefined();
    lead.close();
    await restored.stop();
    const log = await Promise.all(
      (await readdir(join(dataDir, 'rooms', crew.room))).map((name) =>
        readFile(join(dataDir, 'rooms', crew.room, name), 'utf8'),
      ),
    );
    expect(before.filter((id) => !log.join('').includes(id))).toEqual([]);
  }, 60_000);

  it('[F20] what is not whole, not a backup, or would be written over is refused, and nothing is written', async () => {
    const server = await startServer({ env: { TRUST_PROXY: 'on' } });
    const crew = await buildCrew(server);
    await server.stop();
    const env = { DATA_DIR: server.dataDir };
    const archive = await archiveIn();
    expect((await runCommand(['backup', archive], env)).code).toBe(0);
    expect((await runCommand(['backup', archive], env)).err).toContain('is not empty');
    const target = join(await newDataDir(), 'new');
    const refusedWith = async (words: string) => {
      const { code, err } = await runCommand(['restore', archive, target]);
      expect([code, err]).toEqual([1, expect.stringContaining(words)]);
      expect(await readdir(target)).toEqual([]);
    };
    const room = join(archive, 'rooms', crew.room);
    const log = join(room, (await readdir(room)).find((name) => name.startsWith('log')) ?? '');
    const whole = await readFile(log);
    await appendFile(log, ' ');
    await refusedWith('is not the file that was backed up');
    await rm(log);
    await refusedWith('is not the file that was backed up');
    await writeFile(log, whole);
    const manifestPath = join(archive, 'manifest.json');
    const manifest = await readFile(manifestPath, 'utf8');
    for (const path of ['../outside.json', 'sessions.json', 'rooms/../../x', '/etc/passwd', 'invites.json']) {
      const forged = JSON.parse(manifest);
      forged.files.push({ path, bytes: 1, sha256: '0'.repeat(64) });
      await writeFile(manifestPath, JSON.stringify(forged));
      await refusedWith('is not a manifest');
    }
    await rm(manifestPath);
    await refusedWith('half a one');
    await writeFile(manifestPath, manifest);
    await mkdir(join(target, 'something'));
    expect((await runCommand(['restore', archive, target])).err).toContain('is not empty');
  });
});

describe('the doctor', () => {
  it('[F6] finds folder, rooms, trail, fonts and server well, and says what to do where they are not', async () => {
    const server = await startServer({ env: { TRUST_PROXY: 'on' } });
    const crew = await buildCrew(server);
    const env = { DATA_DIR: server.dataDir, PUBLIC_URL: server.url };
    const well = await runCommand(['doctor'], env);
    expect([well.code, well.out]).toEqual([0, expect.not.stringContaining('BAD')]);
    await server.stop();
    const room = join(server.dataDir, 'rooms', crew.room);
    for (const name of await readdir(room)) await writeFile(join(room, name), 'x'.repeat(500));
    await chmod(server.dataDir, 0o755);
    const ill = await runCommand(['doctor'], env);
    expect(ill.code).toBe(1);
    for (const words of [
      'can be read by other accounts',
      'is quarantined',
      'does not answer',
      'chmod 700',
      'backup',
    ])
      expect(ill.out).toContain(words);
    expect(ill.out).not.toContain('The lead');
  });
});
