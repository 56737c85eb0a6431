import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { call, connectSeat, joinAs, makeInterview, signIn } from '../support/program.ts';
import { newDataDir, removeDataDirs, spawnServer, startServer } from '../support/server-process.ts';
import { expectWithin } from '../support/trials.ts';

afterAll(removeDataDirs);

const outcome = async (child: ReturnType<typeof spawnServer>) => {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'exit');
  return { code, said };
};

describe('start and stop', () => {
  it('[O1] names every wrong setting at once and exits with 2', async () => {
    const { code, said } = await outcome(
      spawnServer({
        env: { PORT: 'eighty', PUBLIC_URL: 'panel.example.org', LOG_LEVEL: 'loud', OWNER_KEY: 'short' },
      }),
    );
    expect(code).toBe(2);
    for (const name of ['PORT', 'PUBLIC_URL', 'LOG_LEVEL', 'OWNER_KEY']) expect(said).toContain(name);
    expect(said).not.toContain('short"');
  });

  it('[O2] ends with 0 within 5 s of SIGTERM, with somebody connected, and tells them', async () => {
    const server = await startServer();
    const owner = await signIn(server.url, server.ownerKey);
    const interviewId = await makeInterview(server.url, owner);
    const lead = await joinAs(server.url, owner, interviewId, { role: 'lead', name: 'Ada Winter' });
    const seat = await connectSeat(server.url, lead);
    const before = performance.now();
    expect(await server.stop()).toBe(0);
    expectWithin('O2 ended', performance.now() - before, 5_000);
    expect(seat.bye()).toBe('shuttingDown');
    seat.close();
  });

  it('[O3] keeps the owner key, sessions, kits and interviews over a restart', async () => {
    const first = await startServer();
    const owner = await signIn(first.url, first.ownerKey);
    const interviewId = await makeInterview(first.url, owner);
    const guest = await joinAs(first.url, owner, interviewId, { role: 'panelist', name: 'Bo Summer' });
    await first.stop();
    const second = await startServer({ dataDir: first.dataDir });
    expect(second.ownerKey).toBe(first.ownerKey);
    expect(
      (await call(second.url, 'GET', `/api/interviews/${interviewId}`, { token: guest.token })).status,
    ).toBe(200);
    const seat = await connectSeat(second.url, guest);
    expect(seat.view().panelists[guest.panelistId]?.name).toBe('Bo Summer');
    seat.close();
    await second.stop();
  });

  it('[O4] a second server on the same data folder is refused and says what to do', async () => {
    const first = await startServer();
    const { code, said } = await outcome(spawnServer({ dataDir: first.dataDir }));
    expect(code).toBe(1);
    expect(said).toContain(first.dataDir);
    await first.stop();
  });

  it('[O5] a data folder that cannot be made is a sentence and not a stack', async () => {
    const folder = await newDataDir();
    const { code, said } = await outcome(
      spawnServer({ dataDir: `${folder}/\u0000bad`.replace('\u0000', '') + '/x'.repeat(3000) }),
    );
    expect(code).toBe(1);
    expect(said).not.toContain('    at ');
  });
});
