import { type InterviewId, idFromBytes } from '../../shared/id.ts';
import { operations } from '../../shared/operations/operations.ts';
import { notSubmitted } from '../../shared/operations/reveal.ts';
import type { RatingValue } from '../../shared/records/rating.ts';
import { readerOfView } from '../../shared/room/project.ts';
import { findInterview, type Reader } from '../../shared/room/reader.ts';
import { guardOn, parse, type RawCommand } from '../../shared/room/submit.ts';
import type { SeededRandom } from '../support/seeded-random.ts';
import { drawArgs } from './drawn-args.ts';
import type { Sealing } from './entitlement.ts';
import type { SimulatedPage } from './simulated-page.ts';
import { streamOf } from './streams.ts';
import { beginning } from './virtual-time.ts';
import type { World } from './world.ts';

/** In a pair of runs that must look alike to others: which run this is, and whose sealed writing differs. */
export interface Variant {
  readonly run: 0 | 1;
  readonly hidden: ReadonlySet<string>;
}

interface Weighted {
  readonly name: string;
  readonly weight: number;
}

/** How often people do what, compared with 2 for all else. */
const weights: { readonly [name: string]: number } = {
  'note.add': 10,
  'rating.set': 10,
  'note.edit': 4,
  'question.select': 4,
  'scorecard.submit': 5,
  'phase.advance': 2,
  'panelist.recuse': 0.5,
  'panelist.remove': 0.5,
  'question.undo': 1,
};

/** Texts that are not for everybody, by the operation that carries them. All others are plain words. */
const sealed: { readonly [name: string]: Sealing } = {
  'note.add': 'sealed',
  'note.edit': 'sealed',
  'recommendation.set': 'sealed',
  'recommendation.amend': 'sealed',
  'rating.amend': 'sealed',
  'consensus.set': 'panel',
  'decision.record': 'panel',
  'kit.suggest': 'forOwner',
};

const given: readonly Weighted[] = operations
  .filter(({ from }) => from === 'seat')
  .map(({ name }) => ({ name, weight: weights[name] ?? 2 }));
const schemas = new Map(operations.map(({ name, args }) => [name as string, args]));

/** Somebody at a tab: does what people do, with what they see, and now and then what no interface would offer. */
export class Person {
  readonly page: SimulatedPage;
  readonly #world: World;
  /** What is done, and to what: the same in both runs of a pair. */
  readonly #random: SeededRandom;
  /** What is written and chosen: of a hidden person another in each run. */
  readonly #content: SeededRandom;
  readonly #isHidden: boolean;
  #made = 0;

  constructor(world: World, page: SimulatedPage, variant: Variant | null) {
    this.#world = world;
    this.page = page;
    this.#random = streamOf(world.seed, `acts of ${page.name}`);
    this.#isHidden = variant?.hidden.has(page.seat) ?? false;
    this.#content = streamOf(world.seed, `words of ${page.name} ${this.#isHidden ? variant?.run : ''}`);
  }

  /** Does something. */
  act(): void {
    const view = this.page.sync?.shown();
    if (!view) return;
    const room = readerOfView(view);
    if (this.#random.chance(0.1)) this.page.setWriting(this.#random.chance(0.5));
    const phase = findInterview(room)?.phase;
    const isLocked = room.get('progress', this.page.seat)?.submittedAt != null;
    if (phase === 'scoring' && isLocked && this.#random.chance(0.3)) {
      this.#changeMind(room);
      return;
    }
    if (phase === 'scoring' && this.#random.chance(0.25)) {
      this.#completeScorecard(room);
      return;
    }
    if (this.#isHidden && this.#random.chance(0.4)) {
      this.#doQuietly();
      return;
    }
    // Whoever leads is missed, and mostly too early.
    const lead = findInterview(room)?.leadId;
    if (lead && !this.#world.attendance.isHere(lead) && this.#random.chance(0.2)) {
      this.#give({ name: 'lead.take', args: {} });
      return;
    }
    // Most of the time the interface offers only what will be taken.
    const attempts = this.#random.chance(0.8) ? 6 : 1;
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const command = this.#draw(room);
      if (attempt < attempts && !(command && this.#mayBeTaken(room, command))) continue;
      this.#give(command);
      return;
    }
  }

  #give(command: RawCommand | null): void {
    if (!command) return;
    this.#world.count(`${command.name} given`);
    this.page.give(command);
  }

  #mayBeTaken(room: Reader, command: RawCommand): boolean {
    const parsed = parse(command);
    const by = this.page.viewer;
    const lead = findInterview(room)?.leadId ?? '';
    const gone = this.#world.attendance.isHere(lead) ? {} : ({ leadGone: true } as const);
    const stamp = { at: Math.floor(beginning + this.#world.time.now), by, ...gone };
    return parsed.ok && guardOn(room, parsed.command, stamp) === null;
  }

  #draw(room: Reader): RawCommand | null {
    const name = this.#pickOperation();
    const args = this.#aimed(name, room) ?? this.#any(name, room);
    if (args === null) return null;
    return { name, args: { ...(args as object), ...this.#contentOf(name) } };
  }

  #pickOperation(): string {
    const allowed = this.#isHidden ? given.filter(({ name }) => name !== 'rating.clear') : given;
    let left = this.#random.fraction() * allowed.reduce((sum, { weight }) => sum + weight, 0);
    for (const { name, weight } of allowed) {
      left -= weight;
      if (left <= 0) return name;
    }
    return 'note.add';
  }

  #any(name: string, room: Reader): unknown {
    const schema = schemas.get(name);
    if (!schema) return null;
    const asked = [...room.all('asked')].map(({ id }) => id as string);
    const questions = [...room.all('questions')].map(({ id }) => id as string);
    return drawArgs(schema, {
      random: this.#random,
      seats: [...room.all('panelists')].map(({ id }) => id),
      questions: asked.length > 0 && this.#random.chance(0.6) ? asked : questions,
      competencies: [...room.all('competencies')].map(({ id }) => id),
      note: () => this.#pick(this.#ownNotes(room).map(({ id }) => id)) ?? this.#newId('n'),
      suggestion: () =>
        this.#random.chance(0.5)
          ? (this.#pick([...room.all('suggestions')].map(({ id }) => id)) ?? this.#newId('s'))
          : this.#newId('s'),
      text: () => `words ${this.#random.between(1, 99)}`,
    });
  }

  /** Arguments that chance would hardly hit on. */
  #aimed(name: string, room: Reader): unknown {
    const current = findInterview(room);
    const note = this.#pick(this.#ownNotes(room));
    switch (name) {
      case 'note.add':
        return {
          ...(this.#any(name, room) as object),
          noteId: this.#newId('n'),
          ...(current?.questionId && { questionId: current.questionId }),
        };
      case 'note.edit':
        return note && { noteId: note.id, revision: note.revision, text: '' };
      case 'question.add':
        return { questionId: `added-${this.#random.between(1, 4)}`, text: 'What else?' };
      case 'phase.advance':
        return this.#nextPhase(room);
      case 'kit.suggest':
        return {
          suggestionId: this.#newId('s'),
          questionId: `question-${this.#random.between(1, 3)}`,
          ...(this.#random.chance(0.5) ? { field: 'anchors', level: 2 } : { field: 'answer', level: null }),
          text: '',
        };
      case 'probe.answer': {
        const open = [...room.all('suggestions')].filter(({ state }) => state === 'open');
        const suggestion = this.#pick(open);
        return suggestion && { suggestionId: suggestion.id, take: this.#random.chance(0.5) };
      }
    }
    return undefined;
  }

  #nextPhase(room: Reader): unknown {
    const phase = findInterview(room)?.phase;
    if (phase === 'draft') return { to: 'live' };
    if (phase === 'live') return { to: 'scoring' };
    if (phase === 'debrief') return { to: this.#random.chance(0.3) ? 'closed' : 'debrief' };
    if (this.#random.chance(0.3)) return { to: 'live' };
    const without = notSubmitted(room);
    return { to: 'debrief', ...(without.length > 0 && { without, reason: 'They had to leave.' }) };
  }

  /** What a person writes and chooses. */
  #contentOf(name: string): object {
    const text = () => this.#text(name);
    switch (name) {
      case 'rating.set':
        return { value: this.#value() };
      case 'rating.amend':
        return { value: this.#value(), reason: text() };
      case 'note.add': {
        const scope = this.#content.chance(0.3) ? 'private' : 'evidence';
        const sealing: Sealing = scope === 'private' ? 'private' : 'sealed';
        return {
          text: this.#text(name, sealing),
          scope,
          sign: this.#content.pick(['strength', 'concern', null]),
        };
      }
      case 'note.edit':
      case 'kit.suggest':
        return { text: text() };
      case 'recommendation.set':
        return { verdict: this.#verdict(), takeaways: text() };
      case 'recommendation.amend':
        return { verdict: this.#verdict(), reason: text() };
      case 'consensus.set':
        return { value: this.#value(), reason: text() };
      case 'decision.record':
        return { reasons: text(), dissent: text() };
    }
    return {};
  }

  #text(name: string, sealing = sealed[name]): string {
    // What the kit's owner may read is the same in both runs of a pair.
    const luck = sealing === 'forOwner' ? this.#random : this.#content;
    const length = luck.pick([0, 1, 20, 200]);
    const words = 'evidence '.repeat(Math.ceil(length / 9)).slice(0, length);
    if (!sealing) return `plain ${words}`;
    const author = this.page.seat;
    return `${this.#world.canaries.make(luck, { author, sealing, what: name })} ${words}`.trim();
  }

  #value(): RatingValue {
    return this.#content.pick<RatingValue>([1, 2, 3, 4, 'insufficientEvidence']);
  }

  #verdict(): string {
    return this.#content.pick(['strongNo', 'no', 'yes', 'strongYes', 'noDecision']);
  }

  /** Rates on a locked scorecard, as a tab that has not heard of the lock does, then unlocks it and rates again. */
  #changeMind(room: Reader): void {
    const asked = this.#pick([...room.all('asked')]);
    if (!asked) return;
    const rate = () =>
      this.#give({ name: 'rating.set', args: { questionId: asked.id, ...this.#contentOf('rating.set') } });
    rate();
    this.#give({ name: 'scorecard.reopen', args: {} });
    rate();
  }

  /** All that a complete scorecard lacks, and the submission, in one go. */
  #completeScorecard(room: Reader): void {
    const me = this.page.seat;
    for (const { id } of room.all('asked')) {
      const rated = [...room.all('ratings')].find((one) => one.panelistId === me && one.questionId === id);
      const rate = { name: 'rating.set', args: { questionId: id, ...this.#contentOf('rating.set') } };
      if (!rated || this.#isHidden) this.#give(rate);
      const needsNote = findInterview(room)?.extremesNeedNote === true;
      const args = { noteId: this.#newId('n'), questionId: id, ...this.#contentOf('note.add') };
      if (needsNote) this.#give({ name: 'note.add', args });
    }
    this.#give({ name: 'recommendation.set', args: this.#contentOf('recommendation.set') });
    this.#give({ name: 'scorecard.submit', args: {} });
  }

  /**
   * Two commands of which nobody else may notice anything, not even which they were: in each run of a pair others. Each
   * is accepted whenever any of them is.
   */
  #doQuietly(): void {
    const { truth } = this.#world.log;
    const me = this.page.seat;
    const [interview] = truth.room.all('interview');
    if (interview?.phase !== 'live' && interview?.phase !== 'scoring') return;
    const questionId = truth.room.get('progress', me)?.scored[0];
    if (!questionId) return;
    const rate = (): RawCommand => ({
      name: 'rating.set',
      args: { questionId, ...this.#contentOf('rating.set') },
    });
    const recommend = (): RawCommand => ({
      name: 'recommendation.set',
      args: this.#contentOf('recommendation.set'),
    });
    const choices: ReadonlyArray<() => readonly RawCommand[]> = [
      () => [rate(), rate()],
      // Another tab of the seat could submit in between, and a scorecard that lacks a rating is refused.
      ...(this.#world.tabs.get(me) === 1
        ? [() => [{ name: 'rating.clear', args: { questionId } }, rate()]]
        : []),
      ...(truth.room.get('recommendations', me)
        ? [() => [recommend(), rate()], () => [rate(), recommend()]]
        : []),
    ];
    const made = this.#content.pick(choices as [() => readonly RawCommand[]])();
    for (const command of made) this.#give(command);
  }

  #ownNotes(room: Reader) {
    return [...room.all('notes')].filter((note) => note.panelistId === this.page.seat);
  }

  #pick<Item>(items: readonly Item[]): Item | undefined {
    return items.length === 0 ? undefined : items[this.#random.between(0, items.length - 1)];
  }

  #newId(letter: 'n' | 's'): string {
    this.#made += 1;
    const spelled = `${this.page.name}${this.#made}`;
    const rest = [...spelled].map((sign) => sign.charCodeAt(0));
    return idFromBytes<InterviewId>(
      Uint8Array.from({ length: 26 }, (_, at) =>
        at === 0 ? letter.charCodeAt(0) - 97 : (rest[at - 1] ?? 0),
      ),
    );
  }
}
