import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../figures.ts';
import type { ConnectedCrowd } from './crowd.ts';

export interface ProbeOrder {
  /** Notes each second over all rooms. */
  readonly rate: number;
  readonly warmMs: number;
  readonly measureMs: number;
}

/** How a server did at one rate. Latencies in ms, over every delivery that was sent while measuring. */
export interface ProbeResult {
  readonly rate: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Deliveries that had not come when the patience ran out. */
  readonly missing: number;
  /** Deliveries in all, those while warming up included. */
  readonly delivered: number;
  /** How busy the load itself was (1 is one core), and by how much its own loop ran late. */
  readonly ownCpu: number;
  readonly ownDelayP99: number;
}

/** How long deliveries are waited for once the last note is sent. */
const patienceMs = 1_000;
/** After too high a rate a server still works off its queue; the next probe must not inherit it. */
const drainMs = 4_000;

/** Sends at a fixed rate whatever the server does, as people do, and measures what arrives. */
export const probe = async (crowd: ConnectedCrowd, order: ProbeOrder): Promise<ProbeResult> => {
  const latencies: number[] = [];
  let delivered = 0;
  let measuredFrom = Number.POSITIVE_INFINITY;
  crowd.onDelivery((sentAt, latency) => {
    delivered += 1;
    if (sentAt >= measuredFrom) latencies.push(latency / 1000);
  });

  const warming = await sendAtRate(crowd, order.rate, order.warmMs);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  measuredFrom = startedAt * 1000;
  const sent = await sendAtRate(crowd, order.rate, order.measureMs);
  const elapsed = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  delay.disable();

  const expected = sent * crowd.seatsPerRoom;
  await waitUntil(() => latencies.length >= expected, patienceMs);
  const inTime = [...latencies];
  await waitUntil(() => delivered >= (warming + sent) * crowd.seatsPerRoom, drainMs);
  return {
    rate: order.rate,
    p50: percentile(inTime, 0.5),
    p95: percentile(inTime, 0.95),
    p99: percentile(inTime, 0.99),
    missing: expected - inTime.length,
    delivered,
    ownCpu: (user + system) / 1000 / elapsed,
    ownDelayP99: delay.percentile(99) / 1e6,
  };
};

/** Resolves to how many notes were sent. Late timers are made up for, so the rate holds over the whole time. */
const sendAtRate = async (crowd: ConnectedCrowd, rate: number, ms: number): Promise<number> => {
  const startedAt = performance.now();
  let sent = 0;
  for (let elapsed = 0; elapsed < ms; elapsed = performance.now() - startedAt) {
    for (const due = Math.floor((Math.min(elapsed, ms) * rate) / 1000); sent < due; sent += 1)
      crowd.addNote();
    await wait(1);
  }
  return sent;
};

const waitUntil = async (done: () => boolean, ms: number): Promise<void> => {
  const deadline = performance.now() + ms;
  while (!done() && performance.now() < deadline) await wait(5);
};
