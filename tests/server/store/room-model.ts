import { createHash } from 'node:crypto';
import type { Json, LoadResult, RoomLog } from '../../../server/store/store.ts';
import type { InterviewId } from '../../../shared/id.ts';
import type { SeededRandom } from '../../support/seeded-random.ts';
import { UnderWay } from './under-way.ts';

/** A snapshot that tells which entries it stands for. */
const stateOf = (entries: readonly string[]): Json =>
  createHash('sha256').update(entries.join('\n')).digest('hex');

/** One room as its writer knows it: what was acknowledged, and what was sent and may or may not be there. */
export class RoomModel {
  readonly #room: InterviewId;
  readonly #random: SeededRandom;
  readonly #underWay = new UnderWay();
  #acknowledged: string[] = [];
  #sent: string[] = [];
  #isBeingRemoved = false;
  #made = 0;
  acknowledgedCount = 0;

  constructor(room: InterviewId, random: SeededRandom) {
    this.#room = room;
    this.#random = random;
  }

  /** Checks what the store shows against what it acknowledged; what was seen once must stay. */
  async check(rooms: RoomLog): Promise<void> {
    const loaded = await rooms.load(this.#room);
    if (this.#isBeingRemoved && loaded.kind === 'absent') {
      this.#acknowledged = [];
      this.#sent = [];
    }
    this.#acknowledged = this.#entriesIn(loaded);
    this.#sent = [];
    this.#isBeingRemoved = false;
  }

  /** Writes until there is nothing left to do, often without waiting for the answer. */
  async write(rooms: RoomLog): Promise<void> {
    for (let turn = this.#random.between(3, 12); turn > 0; turn -= 1) {
      const action = this.#random.fraction();
      if (action < 0.75) this.#underWay.add(this.#append(rooms));
      else if (action < 0.9) this.#underWay.add(this.#keepSnapshot(rooms));
      if (action < 0.9 && this.#random.chance(0.5)) continue;
      await this.#settle(rooms);
      if (action >= 0.97) {
        this.#underWay.add(this.#remove(rooms));
        await this.#settle(rooms);
      }
    }
    await this.#settle(rooms);
  }

  /** After a failure only the disk knows what is there. */
  async #settle(rooms: RoomLog): Promise<void> {
    const { diskFailed } = await this.#underWay.settle();
    if (diskFailed || this.#random.chance(0.1)) await this.check(rooms);
  }

  async #append(rooms: RoomLog): Promise<void> {
    const entries = Array.from({ length: this.#random.between(1, 3) }, () => this.#makeEntry());
    const expectedSeq = this.#acknowledged.length + this.#sent.length;
    this.#sent.push(...entries);
    const result = await rooms.append(this.#room, expectedSeq, entries);
    if (result.kind !== 'ok')
      throw new Error(`an only writer met a conflict at ${expectedSeq} of ${result.seq}`);
    this.#acknowledged.push(...this.#sent.splice(0, entries.length));
    this.acknowledgedCount += entries.length;
  }

  async #keepSnapshot(rooms: RoomLog): Promise<void> {
    const seq = this.#random.between(0, this.#acknowledged.length);
    if (seq === 0) return;
    await rooms.keepSnapshot(this.#room, { seq, state: stateOf(this.#acknowledged.slice(0, seq)) });
  }

  async #remove(rooms: RoomLog): Promise<void> {
    this.#isBeingRemoved = true;
    await rooms.remove(this.#room);
    this.#acknowledged = [];
    this.#isBeingRemoved = false;
  }

  #makeEntry(): string {
    this.#made += 1;
    return `${this.#made} ${'x'.repeat(this.#random.pick([1, 30, 3000]))}`;
  }

  #entriesIn(loaded: LoadResult): string[] {
    if (loaded.kind === 'quarantined') throw new Error(`quarantined: ${loaded.reason}`);
    const known = [...this.#acknowledged, ...this.#sent];
    const snapshot = loaded.kind === 'room' ? loaded.snapshot : null;
    const after = loaded.kind === 'room' ? loaded.entries : [];
    const covered = known.slice(0, snapshot?.seq ?? 0);
    if (snapshot !== null && snapshot.state !== stateOf(covered))
      throw new Error('a snapshot of something else');
    const found = [...covered, ...after.map(({ entry }) => String(entry))];
    if (found.length < this.#acknowledged.length) {
      throw new Error(`lost: ${this.#acknowledged.length} acknowledged, ${found.length} found`);
    }
    after.forEach(({ seq, entry }, index) => {
      const expectedSeq = covered.length + index + 1;
      if (seq !== expectedSeq) throw new Error(`entry ${seq} where ${expectedSeq} belongs`);
      if (entry !== known[seq - 1]) throw new Error(`entry ${seq} is not what was sent`);
    });
    return found;
  }
}
