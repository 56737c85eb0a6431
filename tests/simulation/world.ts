import type { SeededRandom } from '../support/seeded-random.ts';
import { Attendance } from './attendance.ts';
import { Canaries } from './canaries.ts';
import { CommandLedger } from './command-ledger.ts';
import { LogWitness } from './log-witness.ts';
import { streamOf } from './streams.ts';
import { VirtualTime } from './virtual-time.ts';

/** What one simulated interview shares: its time, its luck, and those who watch it. */
export class World {
  readonly seed: number;
  /** Whether this is one of a pair that is compared. */
  readonly isTwin: boolean;
  readonly time = new VirtualTime();
  /** What the oracles found, as sentences that begin with their kind. Empty when all is well. */
  readonly faults: string[] = [];
  readonly canaries = new Canaries();
  /** How many tabs each seat has. */
  readonly tabs = new Map<string, number>();
  readonly attendance = new Attendance(() => this.time.now);
  readonly log: LogWitness;
  readonly ledger: CommandLedger;
  /** How often each operation and each fault happened. */
  readonly counts = new Map<string, number>();
  /** What decides about disks and crashes. */
  readonly luck: SeededRandom;

  constructor(seed: number, { isTwin }: { readonly isTwin: boolean }) {
    this.seed = seed;
    this.isTwin = isTwin;
    this.luck = streamOf(seed, 'faults');
    const blame = (fault: string) => this.blame(fault);
    this.log = new LogWitness({
      attendance: this.attendance,
      blame,
      onDurable: (entry) => {
        this.ledger.log(entry);
        this.count(`${entry.name} accepted`);
      },
    });
    this.ledger = new CommandLedger(this.log.truth, blame);
  }

  blame(fault: string): void {
    // One is enough to fail, and what follows from it would bury it.
    if (this.faults.length < 5) this.faults.push(`${fault} (at ${this.time.now.toFixed(1)} ms)`);
  }

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}
