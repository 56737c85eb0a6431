import { createMemoryStorage, type DeviceStorage } from '../../client/room/device-storage.ts';
import { type Outbox, openOutbox } from '../../client/room/outbox.ts';
import { createSync, type Sync } from '../../client/room/sync.ts';
import type { PanelistId } from '../../shared/id.ts';
import { type InterviewId, idFromBytes } from '../../shared/id.ts';
import type { Viewer } from '../../shared/room/audience.ts';
import type { Pending } from '../../shared/room/replica.ts';
import type { RawCommand } from '../../shared/room/submit.ts';
import type { ByeCode } from '../../shared/wire.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { Line } from './line.ts';
import type { SimulatedDevice } from './simulated-device.ts';
import type { SimulatedServer } from './simulated-server.ts';
import { streamOf } from './streams.ts';
import { beginning, timersOf } from './virtual-time.ts';
import type { World } from './world.ts';

/** After these there is nothing to come back to. */
const final: ReadonlySet<string> = new Set<ByeCode>(['deleted', 'notYours', 'revoked', 'badHandshake']);

export interface PageParts {
  readonly world: World;
  readonly server: SimulatedServer;
  readonly viewer: Viewer;
  readonly device: SimulatedDevice;
  /** Names the tab for reports and for its luck. */
  readonly name: string;
  /** What the tab itself keeps; empty in a new one. */
  readonly tab?: DeviceStorage;
}

/** A browser's tab with the real outbox and sync: reloads, crashes, goes offline, comes back. */
export class SimulatedPage {
  readonly viewer: Viewer;
  readonly name: string;
  readonly network: SeededRandom;
  /** As the server names the tab. */
  client = '';
  sync: Sync | null = null;
  isConnected = false;
  /** The server said goodbye for good. */
  endedBy: string | null = null;
  /** Told of all that is sent towards this tab, with its time. */
  onOverheard: (line: string) => void = () => {};
  readonly #parts: PageParts;
  readonly #tab: DeviceStorage;
  #outbox: Outbox | null = null;
  #letGo: () => void = () => {};
  #life = { isAlive: false };
  #line: Line | null = null;
  #isOnline = true;
  #lastFrame = 0;
  #hasAskedAgain = false;

  constructor(parts: PageParts) {
    this.#parts = parts;
    this.#tab = parts.tab ?? createMemoryStorage();
    this.viewer = parts.viewer;
    this.name = parts.name;
    this.network = streamOf(parts.world.seed, `network of ${parts.name}`);
  }

  /** The same page in a tab more, as browsers make it: with a copy of what this tab keeps. */
  doubled(name: string): SimulatedPage {
    const tab = createMemoryStorage();
    for (const key of this.#tab.keys('')) tab.write(key, this.#tab.read(key));
    return new SimulatedPage({ ...this.#parts, name, tab });
  }

  get isOpen(): boolean {
    return this.#life.isAlive;
  }

  get seat(): string {
    return this.viewer.kind === 'seat' ? this.viewer.panelistId : 'owner';
  }

  async open(): Promise<void> {
    if (this.isOpen || this.endedBy) return;
    const { world, device } = this.#parts;
    const life = { isAlive: true };
    this.#life = life;
    const { locks, letGo } = device.locksOfPage();
    this.#letGo = letGo;
    const outbox = await openOutbox({
      seat: this.seat,
      device: device.storage,
      tab: this.#tab,
      locks,
      makeId: () => this.#makeId(),
      onLeave: () => {},
    });
    if (!life.isAlive) return;
    this.#outbox = outbox;
    this.client = `${this.seat}:${outbox.client}`;
    this.sync = createSync({
      me: this.seat as PanelistId,
      outbox,
      now: () => Math.floor(beginning + world.time.now),
      later: (task, ms) => timersOf(world.time, () => life.isAlive).after(ms, task),
      keep: outbox.keep,
      onChange: () => {},
      onRefused: (command, { refusal }) => {
        world.ledger.tellRefused(this.client, command, refusal.code);
        world.count(`${command.name} refused`);
      },
    });
    this.#connect();
  }

  /** The browser dies, or reloads: what is left is on the device. */
  crash(): void {
    this.#life.isAlive = false;
    this.#letGo();
    this.#line?.cut();
    this.#forgetLine();
    this.sync = null;
    this.#outbox = null;
  }

  /** Closed in good order. */
  close(): void {
    this.#life.isAlive = false;
    this.#outbox?.release();
    this.#letGo();
    this.#line?.closeFromPage();
    this.#forgetLine();
    this.sync = null;
    this.#outbox = null;
  }

  give(command: RawCommand): void {
    if (!this.sync) return;
    this.sync.give(command);
    const last = this.sync.pending().at(-1);
    if (last) this.#parts.world.ledger.give(this.client, last);
  }

  setWriting(writing: boolean): void {
    if (this.isConnected) this.#line?.writing(writing);
  }

  cutLine(): void {
    this.#line?.cut();
  }

  deafenLine(): void {
    this.#line?.deafen();
  }

  goOffline(): void {
    this.#isOnline = false;
    this.#line?.cut();
  }

  goOnline(): void {
    this.#isOnline = true;
  }

  #connect(): void {
    const { world, server } = this.#parts;
    const life = this.#life;
    if (!life.isAlive || this.#line || this.endedBy) return;
    if (!this.#isOnline || !server.life) {
      timersOf(world.time, () => life.isAlive).after(this.network.between(50, 900), () => this.#connect());
      return;
    }
    this.#line = new Line(world, this, server.life);
    this.#line.open(server);
  }

  connected(line: Line): void {
    if (line !== this.#line) return;
    this.isConnected = true;
    this.#lastFrame = 0;
    this.sync?.connected({
      send: (frame) => line.command(frame),
      resync: () => {
        this.#hasAskedAgain = true;
        line.resync();
      },
    });
  }

  receive(line: Line, event: string, bytes: string): void {
    if (line !== this.#line || !this.sync) return;
    if (event === 'presence' || event === 'saving') return;
    const frame = JSON.parse(bytes);
    const { ledger } = this.#parts.world;
    const before = this.sync.pending();
    const shown = this.#ownWriting(before);
    this.#hasAskedAgain = false;
    if (event === 'view') this.sync.view(frame);
    if (event === 'patch') this.sync.patch(frame);
    if (event === 'refused') this.sync.refused(frame);
    if (event === 'bye' && final.has(frame.code)) this.endedBy = frame.code;
    if (event !== 'patch' && event !== 'view') return;
    const after = new Set(this.sync.pending().map((command) => command.n));
    for (const command of before) if (!after.has(command.n)) ledger.tellSaved(this.client, command);
    if (event === 'view') this.#lastFrame = frame.n;
    if (event !== 'patch') return;
    if (frame.n === this.#lastFrame + 1) this.#lastFrame = frame.n;
    else if (!this.#hasAskedAgain)
      this.#parts.world.blame(`gap: ${this.name} took frame ${frame.n} after ${this.#lastFrame}`);
    for (const id of shown.notes)
      if (shown.key === this.#ownWriting(this.sync.pending()).key && this.#stillWaits(id) && !this.#shows(id))
        this.#parts.world.blame(`vanished: what ${this.name} wrote is gone from the screen while it waits`);
  }

  /** Notes that wait and are shown, and what of the room would be a reason to show them no longer. */
  #ownWriting(pending: readonly Pending[]): { readonly notes: readonly string[]; readonly key: string } {
    if (!pending.some(({ name }) => name === 'note.add')) return { notes: [], key: '' };
    const view = this.sync?.shown();
    // A scorecard that is on its way to being locked or unlocked is a reason of its own.
    if (!view || pending.some(({ name }) => name.startsWith('scorecard.'))) return { notes: [], key: '' };
    const seat = this.seat as PanelistId;
    const [interview] = Object.values(view.interview);
    const key = JSON.stringify([
      interview?.phase,
      view.progress[seat]?.submittedAt,
      view.panelists[seat],
      Object.keys(view.questions).sort(),
    ]);
    const notes = pending
      .filter((command) => command.name === 'note.add')
      .map(({ args }) => (args as { noteId: string }).noteId)
      .filter((id) => this.#shows(id));
    return { notes, key };
  }

  #shows(noteId: string): boolean {
    const notes = this.sync?.shown()?.notes as { readonly [id: string]: unknown } | undefined;
    return notes?.[noteId] !== undefined;
  }

  #stillWaits(noteId: string): boolean {
    return (
      this.sync?.pending().some((command) => (command.args as { noteId?: string }).noteId === noteId) ?? false
    );
  }

  /** What the server sends towards this tab, whether or not it arrives. */
  overhear(event: string, bytes: string): void {
    this.onOverheard(`${this.#parts.world.time.now.toFixed(3)} ${event} ${bytes}`);
  }

  /** The page notices that its line is gone. */
  lineOver(line: Line): void {
    if (line !== this.#line) return;
    this.#forgetLine();
    this.sync?.disconnected();
    const life = this.#life;
    timersOf(this.#parts.world.time, () => life.isAlive).after(this.network.between(20, 900), () =>
      this.#connect(),
    );
  }

  #forgetLine(): void {
    this.#line = null;
    this.isConnected = false;
  }

  #makeId(): string {
    return idFromBytes<InterviewId>(Uint8Array.from({ length: 26 }, () => this.network.between(0, 31)));
  }
}
