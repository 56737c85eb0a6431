import { createSteadyClock } from '../../server/clock.ts';
import type { RoomHost } from '../../server/live/room-host.ts';
import { createRooms, type Rooms } from '../../server/live/rooms.ts';
import { openStoreOnDisk } from '../../server/store/embedded/store-on-disk.ts';
import type { Store } from '../../server/store/store.ts';
import type { Timers } from '../../server/timers.ts';
import type { Viewer } from '../../shared/room/audience.ts';
import type { RawCommand } from '../../shared/room/submit.ts';
import type { ByeCode, CommandAnswer } from '../../shared/wire.ts';
import { interviewId } from '../support/room-fixture.ts';
import { type DiskStep, SimulatedDisk } from './disk/simulated-disk.ts';
import type { Line } from './line.ts';
import { beginning, timersOf } from './virtual-time.ts';
import type { World } from './world.ts';

const dataDir = '/data';
/** Small, so that a short interview sees several snapshots and logs. */
const entriesPerSnapshot = 6;
const idleAfter = 3_000;

/** One process, from its start to its kill. */
export interface Life {
  isAlive: boolean;
  readonly timers: Timers;
  readonly now: () => number;
  readonly rooms: Rooms;
  readonly lines: Set<Line>;
}

/** The host of the real rooms over the real store, on a disk that tears and a machine that dies. */
export class SimulatedServer {
  readonly disk: SimulatedDisk;
  /** How far the machine's clock is off, in ms. */
  clockError = 0;
  /** How many times slower the disk is for now. */
  slowness = 1;
  life: Life | null = null;
  readonly #world: World;
  #process = { isAlive: false };
  /** The machine dies when the disk has been called so many times more. */
  #dieIn: { steps: number; die: () => void } | null = null;
  /** Pages were thrown away that the system still shows: a mere kill now is beyond what a store can see. */
  #mustLosePower = false;

  constructor(world: World, { shortWrites }: { readonly shortWrites: number }) {
    this.#world = world;
    this.disk = new SimulatedDisk({
      random: world.luck,
      shortWrites,
      wait: (step) => this.#wait(step),
      onMisuse: (what) => world.blame(`program: ${what}`),
    });
  }

  /** Starts the machine; resolves when it serves or could not start. */
  async boot(): Promise<void> {
    const process = { isAlive: true };
    this.#process = process;
    const { time } = this.#world;
    const timers = timersOf(time, () => process.isAlive);
    const now = createSteadyClock({
      wall: () => beginning + time.now + this.clockError,
      elapsed: () => time.now,
    });
    const disk = this.disk.mount();
    let store: Store;
    try {
      await disk.makeDir(dataDir);
      await disk.syncDir('/');
      store = await openStoreOnDisk({
        disk,
        dataDir,
        report: ({ kind }) => this.#world.count(`(${kind})`),
      });
    } catch {
      // The disk failed; whoever watches over the process starts it again.
      this.#world.count('(start failed)');
      process.isAlive = false;
      time.after(300, () => void this.boot());
      return;
    }
    const rooms = createRooms({
      log: this.#world.log.watch(store.rooms, (at) => at - now() + time.now),
      now,
      timers,
      idleAfter,
      entriesPerSnapshot,
      onChanged: () => {},
      onBroken: () => this.#world.count('(room broken)'),
      onSaving: (_id, able) => this.#world.count(able ? '(can save again)' : '(cannot save)'),
      onFault: (_id, cause) => this.#world.blame(`program: ${cause}`),
    });
    const lines = new Set<Line>();
    this.life = {
      get isAlive() {
        return process.isAlive;
      },
      timers,
      now,
      rooms,
      lines,
    };
    this.#drain = async () => {
      for (const line of [...lines]) line.bye('shuttingDown');
      await rooms.close();
      await store.close();
    };
  }

  #drain: () => Promise<void> = async () => {};

  /** The process is gone, or the power with it; comes back after a while. */
  die(kind: 'kill' | 'power cut', downFor: number): void {
    if (!this.#process.isAlive) return;
    this.#world.count(kind === 'kill' && !this.#mustLosePower ? '(kill)' : '(power cut)');
    if (kind === 'kill' && !this.#mustLosePower) this.disk.kill();
    else this.disk.cutPower();
    this.#end(downFor);
  }

  dieAfterSteps(steps: number, kind: 'kill' | 'power cut', downFor: number): void {
    this.#dieIn = { steps, die: () => this.die(kind, downFor) };
  }

  /** A kill in the middle of something, and the power goes when the room has just been read again. */
  dieTwice(steps: number, { downFor, upFor }: { readonly downFor: number; readonly upFor: number }): void {
    const die = () => {
      this.die('kill', downFor);
      this.#world.time.after(downFor + upFor, () => this.die('power cut', downFor));
    };
    this.#dieIn = { steps, die };
  }

  /** An update or a restart in good order. */
  async restart(downFor: number): Promise<void> {
    const process = this.#process;
    if (!process.isAlive || !this.life) return;
    this.#world.count('(restart)');
    await this.#drain();
    if (!process.isAlive) return;
    this.disk.kill();
    this.#end(downFor);
  }

  #end(downFor: number): void {
    this.#process.isAlive = false;
    this.#dieIn = null;
    this.#mustLosePower = false;
    const lines = this.life?.lines ?? [];
    this.life = null;
    for (const line of [...lines]) line.serverDied();
    this.#world.time.after(downFor, () => void this.boot());
  }

  /** The next call of this kind fails. */
  failOnce(call: DiskStep['call'], code: 'EIO' | 'ENOSPC'): void {
    const others = this.disk.fault;
    this.disk.fault = (step) => {
      if (step.call !== call) return others(step);
      this.disk.fault = others;
      this.#world.count(`(${code} at ${call})`);
      if (call === 'sync') this.#mustLosePower = true;
      return code;
    };
  }

  /** No byte fits on the disk any more, until it is freed. */
  fill(): void {
    this.#world.count('(disk full)');
    this.disk.fault = ({ call }) => (call === 'write' ? 'ENOSPC' : null);
  }

  /** Nothing goes wrong any more. */
  heal(): void {
    this.free();
    this.slowness = 1;
    this.#dieIn = null;
  }

  free(): void {
    this.disk.fault = () => null;
  }

  /** What a handshake answers: the room, or why not. */
  async admit(life: Life, viewer: Viewer): Promise<RoomHost | ByeCode> {
    const opened = await life.rooms.open(interviewId).catch(() => null);
    if (opened === null || opened.kind === 'quarantined') return 'unavailable';
    if (opened.kind === 'absent') return 'notYours';
    const seat = viewer.kind === 'seat' ? opened.host.room.get('panelists', viewer.panelistId) : null;
    return viewer.kind === 'seat' && seat?.removed !== false ? 'notYours' : opened.host;
  }

  /** A command of the owner's, over HTTP. Null when nobody answered. */
  async asOwner(command: RawCommand): Promise<CommandAnswer | null> {
    const opened = await this.life?.rooms.open(interviewId).catch(() => null);
    if (opened?.kind !== 'open') return null;
    return new Promise((answer) =>
      opened.host.submit({ command, by: { kind: 'owner' }, client: null, n: null }, answer),
    );
  }

  #wait({ call }: DiskStep): Promise<void> {
    const process = this.#process;
    if (call === 'read' || call === 'list') return Promise.resolve();
    if (this.#dieIn) {
      this.#dieIn.steps -= 1;
      if (this.#dieIn.steps <= 0) {
        const { die } = this.#dieIn;
        this.#dieIn = null;
        die();
      }
    }
    const { luck, time } = this.#world;
    const isSync = call === 'sync' || call === 'syncDir' || call === 'syncFile';
    const usual = isSync ? 0.5 + 3 * luck.fraction() : 0.1 * luck.fraction();
    const isSlow = isSync && luck.chance(0.04);
    if (isSlow) this.#world.count('(slow sync)');
    const ms = (isSlow ? usual + 300 * luck.fraction() : usual) * this.slowness;
    // Of a process that is gone nothing ever returns.
    return new Promise((done) => time.after(ms, () => process.isAlive && done()));
  }
}
