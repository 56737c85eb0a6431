import { createHash } from 'node:crypto';
import type { Role } from '../../shared/records/panelist.ts';
import type { Viewer } from '../../shared/room/audience.ts';
import { isRevealedTo } from '../../shared/room/audience.ts';
import { project } from '../../shared/room/project.ts';
import type { RawCommand } from '../../shared/room/submit.ts';
import { isSame } from '../support/canonical.ts';
import { openingCommands, questionId, type RoomRules, seatId } from '../support/room-fixture.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { Person, type Variant } from './person.ts';
import { SimulatedDevice } from './simulated-device.ts';
import { makeTrouble } from './simulated-faults.ts';
import { SimulatedPage } from './simulated-page.ts';
import { SimulatedServer } from './simulated-server.ts';
import { streamOf } from './streams.ts';
import { World } from './world.ts';

/** What came of one simulated interview. */
export interface Outcome {
  readonly faults: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** Of everything that the server sent, with its time. */
  readonly hash: string;
  /** What each tab was sent until the scores were open to it, by the tab's name. */
  readonly sealedTranscripts: ReadonlyMap<
    string,
    { readonly seat: string; readonly lines: readonly string[] }
  >;
}

/** How long, in virtual ms, everything may take to come right once nothing goes wrong any more. */
const healWithin = 90_000;

type Stage = 'draft' | 'live' | 'scoring' | 'debrief';

/** Plays one interview from its seed. With a variant, one half of a pair that must look alike to others. */
export const playInterview = async (seed: number, variant: Variant | null = null): Promise<Outcome> => {
  const world = new World(seed, { isTwin: variant !== null });
  const interview = new Interview(world, variant);
  await world.time
    .run(() => interview.play())
    .catch((error) => world.blame(`program: ${error instanceof Error ? error.stack : error}`));
  return interview.outcome();
};

class Interview {
  readonly #world: World;
  readonly #variant: Variant | null;
  readonly #random: SeededRandom;
  readonly #server: SimulatedServer;
  readonly #pages: SimulatedPage[] = [];
  readonly #people: Person[] = [];
  readonly #roles: Role[];
  readonly #rules: RoomRules;
  #newcomer: SimulatedPage | null = null;
  #hasDoubled = false;

  constructor(world: World, variant: Variant | null) {
    this.#world = world;
    this.#variant = variant;
    const random = streamOf(world.seed, 'interview');
    this.#random = random;
    this.#server = new SimulatedServer(world, { shortWrites: variant ? 0 : 0.1 });
    this.#roles = [
      'lead',
      'panelist',
      random.pick(['panelist', 'shadow']),
      random.pick(['observer', 'panelist', 'observer']),
    ];
    this.#rules = {
      revealPolicy: random.pick(
        variant
          ? ['whenAllSubmitted', 'whenYouSubmit', 'whenLeadOpens']
          : ['whenAllSubmitted', 'whenYouSubmit', 'whenLeadOpens', 'open'],
      ),
      observersSee: random.pick(['questions', 'room']),
      // Then whether a scorecard is complete would hang on values that differ.
      extremesNeedNote: variant ? false : random.chance(0.3),
    };
  }

  async play(): Promise<void> {
    await this.#begin();
    await this.#comeTo(this.#random.pick(['draft', 'live', 'live', 'live', 'scoring', 'scoring', 'debrief']));
    await this.#liveThrough();
    await this.#heal();
    await this.#loseEverythingOnce();
  }

  outcome(): Outcome {
    const { faults, counts } = this.#world;
    return {
      faults,
      counts,
      hash: this.#hash.digest('hex'),
      sealedTranscripts: this.#sealedTranscripts,
    };
  }

  readonly #hash = createHash('sha256');
  readonly #sealedTranscripts = new Map<string, { seat: string; lines: string[] }>();

  /** The server runs, the room is open, everybody has come. */
  async #begin(): Promise<void> {
    await this.#server.boot();
    for (const command of openingCommands(this.#roles, this.#rules)) {
      const answer = await this.#server.asOwner(command);
      if (!answer?.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(answer)}`);
    }
    const devices = this.#roles.map(() => new SimulatedDevice());
    this.#roles.forEach((_, seat) => {
      this.#seat(seat, devices[seat] ?? new SimulatedDevice(), `seat-${seat}`);
    });
    if (this.#random.chance(0.6)) this.#seat(1, devices[1] ?? new SimulatedDevice(), 'tab-1');
    if (this.#random.chance(0.4)) this.#seat(this.#random.between(0, 2), new SimulatedDevice(), 'phone');
    this.#addPage({ kind: 'owner' }, new SimulatedDevice(), 'owner');
    for (const page of this.#pages) await page.open();
    await this.#until(() => this.#pages.every((page) => page.sync?.shown()));
  }

  #seat(seat: number, device: SimulatedDevice, name: string): SimulatedPage {
    const page = this.#addPage({ kind: 'seat', panelistId: seatId(seat) }, device, name);
    this.#people.push(new Person(this.#world, page, this.#variant));
    return page;
  }

  #addPage(viewer: Viewer, device: SimulatedDevice, name: string): SimulatedPage {
    return this.#watch(new SimulatedPage({ world: this.#world, server: this.#server, viewer, device, name }));
  }

  /** Somebody duplicates their tab, once. */
  #double(page: SimulatedPage): void {
    if (this.#hasDoubled || this.#variant || page.viewer.kind !== 'seat') return;
    this.#hasDoubled = true;
    this.#world.count('(tab doubled)');
    const doubled = this.#watch(page.doubled('doubled'));
    this.#people.push(new Person(this.#world, doubled, this.#variant));
    void doubled.open();
  }

  #watch(page: SimulatedPage): SimulatedPage {
    const { name, viewer, seat } = page;
    const lines: string[] = [];
    let isOpen = false;
    this.#sealedTranscripts.set(name, { seat, lines });
    page.onOverheard = (line) => {
      this.#hash.update(`${name} ${line}\n`);
      isOpen ||= isRevealedTo(this.#world.log.truth.room, viewer);
      if (this.#variant && !isOpen) lines.push(line);
    };
    this.#pages.push(page);
    this.#world.tabs.set(seat, (this.#world.tabs.get(seat) ?? 0) + 1);
    return page;
  }

  /** The interview as it stands before anything goes wrong. */
  async #comeTo(stage: Stage): Promise<void> {
    if (stage === 'draft') return;
    await this.#give(0, { name: 'phase.advance', args: { to: 'live' } });
    await this.#give(0, { name: 'question.select', args: { questionId: questionId(1) } });
    if (stage === 'live') return;
    await this.#give(0, { name: 'phase.advance', args: { to: 'scoring' } });
    if (stage === 'scoring') return;
    const without = this.#roles
      .map((role, seat) => ({ role, id: seatId(seat) }))
      .filter(({ role }) => role === 'lead' || role === 'panelist')
      .map(({ id }) => id);
    await this.#give(0, {
      name: 'phase.advance',
      args: { to: 'debrief', without, reason: 'Short of time.' },
    });
  }

  async #give(seat: number, command: RawCommand): Promise<void> {
    const page = this.#pages[seat];
    page?.give(command);
    await this.#until(() => page?.sync?.pending().length === 0);
  }

  /** People do what they do, and things go wrong. */
  async #liveThrough(): Promise<void> {
    const { time } = this.#world;
    const acts = this.#random.between(30, 70);
    const trouble = makeTrouble({
      world: this.#world,
      server: this.#server,
      pages: this.#pages,
      double: (page) => this.#double(page),
    });
    const troubleAt = new Set(
      Array.from({ length: this.#random.between(1, 6) }, () => this.#random.between(0, acts - 1)),
    );
    for (let act = 0; act < acts; act += 1) {
      const pause = troubleAt.has(act) ? trouble() : 0;
      if (this.#random.chance(0.04)) this.#ownerActs();
      else this.#random.pick(this.#people as [Person, ...Person[]]).act();
      await time.wait(pause + this.#gap());
    }
  }

  #gap(): number {
    const kind = this.#random.fraction();
    if (kind < 0.9) return this.#random.between(0, 40);
    return kind < 0.98 ? this.#random.between(100, 1_500) : this.#random.between(5_000, 15_000);
  }

  #ownerActs(): void {
    const seat = this.#random.between(1, this.#roles.length - 1);
    const command = this.#random.pick<RawCommand>([
      { name: 'interview.edit', args: { minutes: this.#random.between(5, 90) } },
      { name: 'panelist.remove', args: { panelistId: seatId(seat) } },
      { name: 'panelist.join', args: { panelistId: seatId(5), name: 'Seat 5', role: 'panelist' } },
    ]);
    this.#world.count(`${command.name} given`);
    void this.#server.asOwner(command).then((answer) => {
      if (answer && !answer.ok) this.#world.count(`${command.name} refused`);
      if (command.name !== 'panelist.join' || !answer?.ok || this.#newcomer) return;
      this.#newcomer = this.#seat(5, new SimulatedDevice(), 'seat-5');
      void this.#newcomer.open();
    });
  }

  /** Nothing goes wrong any more: everybody comes back, sends what is left, and shows the room. */
  async #heal(): Promise<void> {
    const { ledger, log } = this.#world;
    this.#server.heal();
    for (const page of this.#pages) {
      page.goOnline();
      await page.open();
    }
    const allAtRest = () => this.#pages.every((page) => this.#isAtRest(page));
    await this.#until(allAtRest);
    // A line that lost a frame breaks a little later, and the server may find out about others only now.
    await this.#world.time.wait(4_000);
    await this.#until(allAtRest);
    for (const page of this.#pages) {
      if (page.endedBy) continue;
      if (!this.#isAtRest(page))
        this.#world.blame(
          `liveness: ${page.name} ${page.isConnected ? 'is connected' : 'is not connected'}, ${page.sync?.pending().length} wait`,
        );
      else if (!isSame(page.sync?.shown(), project(log.truth.room, page.viewer)))
        this.#world.blame(`convergence: ${page.name} shows something else than the room`);
    }
    const ended = new Set(this.#pages.filter(({ endedBy }) => endedBy).map(({ seat }) => seat));
    for (const client of ledger.clients()) {
      const unsettled = ledger.unsettled(client);
      if (unsettled.length > 0 && !ended.has(client.split(':')[0] ?? ''))
        this.#world.blame(`lost: ${client} gave ${unsettled} and never heard of it`);
    }
  }

  #isAtRest(page: SimulatedPage): boolean {
    return page.endedBy !== null || (page.isConnected && page.sync?.pending().length === 0);
  }

  /** The power goes once more: all that anybody was told must still be there. */
  async #loseEverythingOnce(): Promise<void> {
    if (this.#world.log.snapshotsKept > 0) this.#world.count('(snapshot kept)');
    this.#server.die('power cut', 10);
    await this.#until(() => this.#server.life !== null);
    const life = this.#server.life;
    if (life) await this.#server.admit(life, { kind: 'owner' });
  }

  async #until(isSo: () => boolean | null | undefined, within = healWithin): Promise<void> {
    const { time } = this.#world;
    const end = time.now + within;
    while (!isSo() && time.now < end) await time.wait(20);
  }
}
