import { type Connection, openConnection } from '../../server/live/connection.ts';
import type { Outlet } from '../../server/live/session.ts';
import { type ByeCode, byeMessages, type CommandFrame, wireLimits } from '../../shared/wire.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { FrameWitness } from './frame-witness.ts';
import type { SimulatedPage } from './simulated-page.ts';
import type { Life, SimulatedServer } from './simulated-server.ts';
import type { World } from './world.ts';

interface Travelling {
  lost: boolean;
}

/** One way of a line: in order, each frame after the one before, until it is cut. */
class Way {
  #lastAt = 0;
  #travelling: Travelling[] = [];
  #isCut = false;
  readonly #world: World;
  readonly #random: SeededRandom;

  /** What every frame takes, where the number of frames must decide nothing. */
  readonly #steady: number | null;

  constructor(world: World, random: SeededRandom, { isSteady }: { readonly isSteady: boolean }) {
    this.#world = world;
    this.#random = random;
    this.#steady = isSteady ? random.between(1, 12) : null;
  }

  send(arrive: () => void): void {
    const { time } = this.#world;
    const delay = this.#steady ?? this.#drawDelay();
    if (this.#isCut) return;
    this.#lastAt = Math.max(this.#lastAt, time.now + delay);
    const frame = { lost: false };
    this.#travelling.push(frame);
    time.after(this.#lastAt - time.now, () => {
      this.#travelling.splice(this.#travelling.indexOf(frame), 1);
      if (!frame.lost) arrive();
    });
  }

  #drawDelay(): number {
    return this.#random.chance(0.03) ? this.#random.between(30, 400) : this.#random.between(1, 12);
  }

  /** Nothing more gets through, and of what is on its way only the first so many. */
  cut(): void {
    if (this.#isCut) return;
    this.#isCut = true;
    const through = this.#steady === null ? this.#random.between(0, this.#travelling.length) : 0;
    for (const frame of this.#travelling.slice(through)) frame.lost = true;
  }

  drop(): void {
    this.#isCut = true;
    for (const frame of this.#travelling) frame.lost = true;
  }
}

/**
 * One connection, as TCP and Socket.IO make it: in order, nothing twice, nothing missing in the middle, and at its end
 * either side may think it is open long after it is not.
 */
export class Line {
  readonly #world: World;
  readonly #page: SimulatedPage;
  readonly #life: Life;
  readonly #up: Way;
  readonly #down: Way;
  readonly #random: SeededRandom;
  #connection: Connection | null = null;
  #witness: FrameWitness | null = null;
  #serverKnowsItIsOver = false;
  #leave = () => {};
  #isGoingDeaf = false;

  constructor(world: World, page: SimulatedPage, life: Life) {
    this.#world = world;
    this.#page = page;
    this.#life = life;
    this.#random = page.network;
    this.#up = new Way(world, page.network, { isSteady: false });
    // In a pair of runs people who see scores are sent more or less than in the other; it must move nothing else.
    this.#down = new Way(world, page.network, { isSteady: world.isTwin });
  }

  /** The page knocks. */
  open(server: SimulatedServer): void {
    this.#life.lines.add(this);
    this.#up.send(async () => {
      if (!this.#life.isAlive) return;
      const admitted = await server.admit(this.#life, this.#page.viewer);
      if (this.#serverKnowsItIsOver || !this.#life.isAlive) return;
      if (typeof admitted === 'string') return this.#refuse(admitted);
      const { truth } = this.#world.log;
      const { canaries } = this.#world;
      const { viewer, client } = this.#page;
      const blame = (fault: string) => this.#world.blame(fault);
      this.#witness = new FrameWitness({ truth, canaries, viewer, client, blame });
      this.#down.send(() => this.#page.connected(this));
      this.#connection = openConnection({
        outlet: this.#outlet as unknown as Outlet,
        host: admitted,
        viewer,
        client,
        limits: wireLimits,
        now: this.#life.now,
        timers: this.#life.timers,
      });
      this.#leave = this.#world.attendance.arrive(this.#page.seat);
      this.#connection.begin();
    });
  }

  get #outlet() {
    return {
      emit: (event: string, frame: unknown) => {
        const bytes = JSON.stringify(frame);
        this.#witness?.send(event, frame, bytes);
        this.#page.overhear(event, bytes);
        if (event === 'refused' && this.#isGoingDeaf) this.#goDeaf();
        if (event === 'patch' && !this.#world.isTwin && this.#random.chance(0.01)) return this.#loseFrame();
        this.#down.send(() => this.#page.receive(this, event, bytes));
        return true;
      },
      disconnect: () => this.#endFromServer(),
    };
  }

  /** From the next refusal on the page hears nothing, while what it sends still arrives for a moment. */
  deafen(): void {
    this.#isGoingDeaf = true;
  }

  #goDeaf(): void {
    this.#world.count('(refusal unheard)');
    this.#isGoingDeaf = false;
    this.#down.drop();
    this.#world.time.after(this.#random.between(20, 300), () => this.cut());
  }

  /** A transport that gives up may lose what it had taken; the line does not last long after that. */
  #loseFrame(): boolean {
    this.#world.count('(frame lost)');
    this.#world.time.after(this.#random.between(1, 2_000), () => this.cut());
    return true;
  }

  #refuse(code: ByeCode): void {
    this.#page.overhear('bye', code);
    this.#down.send(() =>
      this.#page.receive(this, 'bye', JSON.stringify({ code, message: byeMessages[code] })),
    );
    this.#endFromServer();
  }

  bye(code: ByeCode): void {
    if (this.#connection) this.#connection.live.bye(code);
    else this.#endFromServer();
  }

  command(frame: CommandFrame): void {
    const bytes = JSON.stringify(frame);
    const arrive = () => {
      if (!this.#life.isAlive || this.#serverKnowsItIsOver) return;
      this.#witness?.receive(frame);
      this.#connection?.command(JSON.parse(bytes));
    };
    this.#up.send(() => {
      arrive();
      // No network doubles a frame within a line, but programs do: at once, or when it has long been done.
      if (this.#random.chance(0.03)) {
        this.#world.count('(frame doubled)');
        arrive();
      }
      if (this.#random.chance(0.03))
        this.#world.time.after(this.#random.between(1, 60), () => {
          if (!this.#world.log.truth.seen.has(this.#page.client, frame.n)) return;
          this.#world.count('(frame repeated)');
          arrive();
        });
    });
  }

  resync(): void {
    this.#world.count('(resync)');
    this.#up.send(() => {
      if (this.#life.isAlive && !this.#serverKnowsItIsOver) this.#connection?.resync();
    });
  }

  writing(writing: boolean): void {
    this.#up.send(() => {
      if (this.#life.isAlive && !this.#serverKnowsItIsOver) this.#connection?.presence({ writing });
    });
  }

  /** The network between them breaks. Each side finds out in its own time, the server perhaps after the page is back. */
  cut(): void {
    this.#up.cut();
    this.#down.cut();
    this.#world.time.after(this.#random.between(1, 300), () => this.#page.lineOver(this));
    this.#world.time.after(
      this.#random.chance(0.5) ? this.#random.between(1, 100) : this.#random.between(100, 20_000),
      () => this.#serverFindsOut(),
    );
  }

  /** The page closed it; the server hears of it soon. */
  closeFromPage(): void {
    this.#down.drop();
    this.#up.send(() => this.#serverFindsOut());
  }

  /** The process is gone with its sockets. */
  serverDied(): void {
    if (!this.#serverKnowsItIsOver) this.#leave();
    this.#serverKnowsItIsOver = true;
    this.#up.drop();
    this.#down.cut();
    this.#world.time.after(this.#random.between(1, 1_500), () => this.#page.lineOver(this));
  }

  #endFromServer(): void {
    this.#serverFindsOut();
    this.#up.drop();
    this.#down.send(() => this.#page.lineOver(this));
  }

  #serverFindsOut(): void {
    if (this.#serverKnowsItIsOver || !this.#life.isAlive) return;
    this.#serverKnowsItIsOver = true;
    this.#life.lines.delete(this);
    this.#leave();
    this.#connection?.leave();
  }
}
