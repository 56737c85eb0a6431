import { type Child, startChild } from '../child.ts';
import { pairedRatios, spreadOf } from '../figures.ts';
import {
  heading,
  microseconds,
  milliseconds,
  perSecond,
  printAgainst,
  printFigure,
  times,
  written,
} from '../report.ts';
import { findHighestRate } from './highest-rate.ts';
import type { Load } from './load.ts';
import type { MeasuredServer } from './measured-server.ts';
import type { ProbeOrder, ProbeResult } from './probe.ts';

const servers = ['bare-relay', 'coalescing-relay', 'panelroom'] as const;
type ServerName = (typeof servers)[number];

const crowd = { rooms: 40, seatsPerRoom: 5 };
const lightRate = 400;
const slowestP99 = 50;
/** Beyond either the load sends late and hears late, and the latency is its own as much as the server's. */
const busiestLoad = { cpu: 0.9, delayP99: slowestP99 / 2 };

export interface RoomBenchOptions {
  readonly built: string;
  readonly rounds: number;
  readonly lightMs: number;
  readonly probeMs: number;
  readonly mostProbes: number;
  readonly profile?: string | undefined;
}

interface Round {
  readonly light: ProbeResult;
  readonly highest: number;
  /** Server processor time for each delivery at the highest rate that passed, in us. */
  readonly cpuPerDelivery: number;
  /** The load's own share of a core and its loop's p99 delay in ms, at that rate. */
  readonly load: { readonly cpu: number; readonly delayP99: number };
}

/** Panelroom against two relays that keep nothing, each in its own process, round after round. */
export const benchRooms = async (options: RoomBenchOptions): Promise<void> => {
  heading(`Rooms: ${crowd.rooms} rooms of ${crowd.seatsPerRoom} seats, ${options.rounds} rounds`);
  const load = startChild<Load>({ built: options.built, entry: 'load' });
  const rounds: { [name in ServerName]: Round[] } = {
    'bare-relay': [],
    'coalescing-relay': [],
    panelroom: [],
  };
  try {
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const name of servers) {
        const result = await runRound(name, { load, options, guess: rounds[name].at(-1)?.highest ?? 8_000 });
        rounds[name].push(result);
        printRound(round, name, result);
      }
    }
  } finally {
    await load.stop();
  }
  printComparison(rounds);
};

interface RoundParts {
  readonly load: Child<Load>;
  readonly options: RoomBenchOptions;
  /** Where the search for the highest rate begins. */
  readonly guess: number;
}

/** A fresh server each time: rooms that grew for minutes under full load are like none that people sit in. */
const runRound = async (name: ServerName, { load, options, guess }: RoundParts): Promise<Round> => {
  const profile = name === 'panelroom' ? options.profile : undefined;
  const server = startChild<MeasuredServer>({ built: options.built, entry: name, profile });
  try {
    await load.ask('connect', await server.ask('open', crowd));
    const run = async (order: ProbeOrder) => {
      const before = await server.ask('cpu');
      const result = await load.ask('probe', order);
      return { result, cpuPerDelivery: ((await server.ask('cpu')) - before) / result.delivered };
    };
    // Compiled code first: a server's first second says more about the compiler than about the server.
    await run({ rate: 3_000, warmMs: 0, measureMs: 1_000 });
    const light = await run({ rate: lightRate, warmMs: 200, measureMs: options.lightMs });
    let best = light;
    const passes = async (rate: number): Promise<boolean> => {
      // Twice at most: whatever else the machine does must not count as the server's limit.
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const outcome = await run({ rate, warmMs: 300, measureMs: options.probeMs });
        if (outcome.result.missing > 0 || !(outcome.result.p99 <= slowestP99)) continue;
        if (rate > best.result.rate) best = outcome;
        return true;
      }
      return false;
    };
    const highest = await findHighestRate(passes, { guess, mostProbes: options.mostProbes });
    await load.ask('disconnect');
    await server.ask('close');
    return {
      light: light.result,
      highest,
      cpuPerDelivery: best.cpuPerDelivery,
      load: { cpu: best.result.ownCpu, delayP99: best.result.ownDelayP99 },
    };
  } finally {
    await server.stop();
  }
};

const printRound = (round: number, name: ServerName, { light, highest, ...at }: Round): void => {
  const latency = [light.p50, light.p95, light.p99].map((ms) => ms.toFixed(2)).join(' / ');
  const { cpu, delayP99 } = at.load;
  const atLimit = cpu >= busiestLoad.cpu || delayP99 >= busiestLoad.delayP99;
  console.log(
    `  ${round}  ${name.padEnd(17)} light p50/p95/p99 ${latency} ms   highest ${written(highest, perSecond)}` +
      `   ${written(at.cpuPerDelivery, microseconds)} per delivery   load ${Math.round(cpu * 100)} % of a core,` +
      ` ${Math.round(delayP99)} ms late${atLimit ? ' (at its own limit: a lower bound)' : ''}`,
  );
};

const printComparison = (rounds: { readonly [name in ServerName]: readonly Round[] }): void => {
  const of = (name: ServerName, figure: (round: Round) => number) => rounds[name].map(figure);
  const against = (other: ServerName, figure: (round: Round) => number) =>
    spreadOf(pairedRatios(of('panelroom', figure), of(other, figure)));
  const p50 = ({ light }: Round) => light.p50;
  const highest = (round: Round) => round.highest;
  const cpu = (round: Round) => round.cpuPerDelivery;
  console.log();
  printFigure('Panelroom, light load, p50', spreadOf(of('panelroom', p50)), milliseconds);
  printFigure('Panelroom, highest rate', spreadOf(of('panelroom', highest)), perSecond);
  printAgainst('light load p50 against the bare relay', against('bare-relay', p50), { atMost: 2.5 }, times);
  printAgainst('highest rate against the bare relay', against('bare-relay', highest), { atLeast: 1 }, times);
  printAgainst(
    'highest rate against the coalescing relay',
    against('coalescing-relay', highest),
    { atLeast: 0.5 },
    times,
  );
  printFigure('processor time per delivery against the bare relay', against('bare-relay', cpu), times);
  printFigure(
    'processor time per delivery against the coalescing relay',
    against('coalescing-relay', cpu),
    times,
  );
};
