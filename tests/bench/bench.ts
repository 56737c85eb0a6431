import { benchFirstLoad } from './first-load.ts';
import { benchCommandCost } from './growth/command-cost.ts';
import { benchViewCost } from './growth/view-cost.ts';
import { benchInterface } from './interface/interface-bench.ts';
import { benchRestart } from './restart/restart-bench.ts';
import { benchRooms } from './room/room-bench.ts';

export interface BenchOptions {
  /** Folders with the built benchmark and with the built client. */
  readonly built: string;
  readonly client: string;
  readonly quick: boolean;
  readonly only?: string;
  readonly profile?: string;
}

/** Runs what was asked for. Prints figures and never fails on one. */
export const bench = async ({ built, client, quick, only, profile }: BenchOptions): Promise<void> => {
  const length = quick
    ? { rounds: 1, lightMs: 1_500, probeMs: 800, mostProbes: 6 }
    : { rounds: 3, lightMs: 2_000, probeMs: 1_200, mostProbes: 6 };
  const parts: { readonly [name: string]: () => void | Promise<void> } = {
    growth: async () => {
      await benchCommandCost({ rounds: quick ? 3 : 7 });
      await benchViewCost({ rounds: quick ? 300 : 1_000 });
    },
    restart: () => benchRestart({ built, rooms: 1_000, rounds: quick ? 2 : 5 }),
    script: () => benchFirstLoad(client),
    interface: () => benchInterface(quick ? { rounds: 10, joins: 2 } : { rounds: 40, joins: 5 }),
    room: () => benchRooms({ built, profile, ...length }),
  };
  if (only !== undefined && !parts[only]) {
    console.log(`There is no part "${only}". There are: ${Object.keys(parts).join(', ')}.`);
    return;
  }
  for (const [name, run] of Object.entries(parts)) if (only === undefined || only === name) await run();
};
