import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectSeat, joinAs, makeInterview, signIn } from '../support/program.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { removeDataDirs, type ServerProcess, startServer } from '../support/server-process.ts';

let server: ServerProcess;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  await removeDataDirs();
});

it('[O6] figures for a monitor are few, coarse, and know connections and rooms', async () => {
  const owner = await signIn(server.url, server.ownerKey);
  const before = await readMetrics(server.url, owner);
  expect([...before.keys()].toSorted()).toEqual([
    'panelroom_connections',
    'panelroom_event_loop_delay_seconds{quantile="0.5"}',
    'panelroom_event_loop_delay_seconds{quantile="0.99"}',
    'panelroom_event_loop_delay_seconds{quantile="1"}',
    'panelroom_memory_bytes',
    'panelroom_processor_seconds_total',
    'panelroom_rooms{state="loaded"}',
    'panelroom_rooms{state="quarantined"}',
    'panelroom_rooms{state="readOnly"}',
  ]);
  expect(before.get('panelroom_connections')).toBe(0);
  expect(Number(before.get('panelroom_memory_bytes')) % 1_048_576).toBe(0);
  expect(before.get('panelroom_processor_seconds_total')).toSatisfy(Number.isInteger);
  const room = await makeInterview(server.url, owner);
  const seat = await connectSeat(
    server.url,
    await joinAs(server.url, owner, room, { role: 'panelist', name: 'Bo Summer' }),
  );
  const during = await readMetrics(server.url, owner);
  expect(during.get('panelroom_connections')).toBe(1);
  expect(during.get('panelroom_rooms{state="loaded"}')).toBe(1);
  seat.close();
});

it('[O6] tell of an event loop that came late since they were last asked for, and not of earlier ones', async () => {
  const owner = await signIn(server.url, server.ownerKey);
  const largest = async () =>
    Number((await readMetrics(server.url, owner)).get('panelroom_event_loop_delay_seconds{quantile="1"}'));
  // Nobody can make the loop stand still from outside but the machine.
  server.signal('SIGSTOP');
  await new Promise((later) => setTimeout(later, 1_000));
  server.signal('SIGCONT');
  // The request may be answered before the timers that were late.
  let stood = 0;
  await expect
    .poll(async () => {
      stood = await largest();
      return stood;
    })
    .toBeGreaterThan(0.9);
  expect(await largest()).toBeLessThan(stood);
});
