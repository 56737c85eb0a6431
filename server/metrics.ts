import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Counter, Gauge, Registry } from 'prom-client';

/** Where the figures of rooms and connections come from. */
export interface MetricsParts {
  readonly connections: () => number;
  readonly rooms: () => { readonly loaded: number; readonly quarantined: number; readonly readOnly: number };
}

/** How the process is, for a monitor that asks now and then. */
export interface Metrics {
  /** In Prometheus' text format. Delays are those since this was last asked for. */
  text(): Promise<string>;
  close(): void;
}

/** What node samples the delay of the event loop by, in ms; its figures hold this time as well. */
const sampling = 10;
const mebibyte = 1_048_576;
const quantiles = [0.5, 0.99, 1] as const;

/**
 * Nothing here may follow what somebody writes: the owner asks for these figures while scores are sealed from the
 * owner too. So figures of the process are coarse: a memory told to the byte would grow by the length of a note, and
 * there are no counts of commands, frames, files or timers.
 */
export const createMetrics = ({ connections, rooms }: MetricsParts): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const delay = monitorEventLoopDelay({ resolution: sampling });
  delay.enable();

  new Gauge({
    name: 'panelroom_event_loop_delay_seconds',
    help: 'How late the event loop came to its timers since the last time this was asked, in steps of 10 ms',
    labelNames: ['quantile'],
    registers,
    collect() {
      for (const quantile of quantiles) {
        const late = delay.count === 0 ? 0 : delay.percentile(quantile * 100) / 1e6 - sampling;
        this.set({ quantile: String(quantile) }, Math.ceil(Math.max(0, late) / 10) / 100);
      }
      delay.reset();
    },
  });
  new Gauge({
    name: 'panelroom_memory_bytes',
    help: 'Resident memory of the process, in whole MiB',
    registers,
    collect() {
      this.set(Math.round(process.memoryUsage.rss() / mebibyte) * mebibyte);
    },
  });
  new Counter({
    name: 'panelroom_processor_seconds_total',
    help: 'Processor time of the process since its start, in whole seconds',
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc(Math.floor((user + system) / 1e6));
    },
  });
  new Gauge({
    name: 'panelroom_connections',
    help: 'Open connections of the live channel',
    registers,
    collect() {
      this.set(connections());
    },
  });
  new Gauge({
    name: 'panelroom_rooms',
    help: 'Rooms in memory, rooms that cannot be opened, rooms that cannot be saved',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(rooms())) this.set({ state }, count);
    },
  });

  return { text: () => registry.metrics(), close: () => void delay.disable() };
};
