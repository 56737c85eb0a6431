import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { QuestionId } from '../../../shared/id.ts';
import type { Question } from '../../../shared/records/question.ts';
import type { RatingValue } from '../../../shared/records/rating.ts';
import { type Missing, missingIn, questionsAsked } from '../../../shared/scoring/scorecard.ts';
import { createNotes, type Notes } from '../../room/create-notes.ts';
import { createScoring, type Scoring } from '../../room/create-scoring.ts';
import { isBegun } from '../../room/drafts.ts';
import type { Room } from '../../room/room.ts';
import { createUndo } from '../../room/undo.ts';
import { wrapUpWords } from '../../words/english/wrap-up.ts';
import { createRecommendation, type RecommendationDraft } from './create-recommendation.ts';

/** One's own scorecard before it is submitted. */
export interface Scorecard {
  readonly room: Room;
  readonly questions: Accessor<readonly Question[]>;
  readonly missing: Accessor<readonly Missing[]>;
  /** The row that digits rate: the first that lacks something, until another is chosen. */
  readonly selected: Accessor<QuestionId | null>;
  /** Whether the selected row is unfolded. */
  readonly isOpen: Accessor<boolean>;
  readonly scoring: Scoring;
  readonly notes: Notes;
  readonly recommendation: RecommendationDraft;
  toggle(id: QuestionId): void;
  move(by: 1 | -1): void;
  rateSelected(value: RatingValue): void;
  undo(): void;
  /** Why it cannot be submitted now. */
  refusal(): string | undefined;
  submit(): void;
  /** Selects what is missing first; a row that lacks a note is unfolded, for that is where it is written. */
  selectMissing(): Missing | undefined;
}

export const createScorecard = (room: Room): Scorecard => {
  const undo = createUndo(room.clock.now);
  const scoring = createScoring(room, undo);
  const notes = createNotes(room, undo);
  const recommendation = createRecommendation(room, notes.drafts);
  const questions = createMemo(() => questionsAsked(room.records));
  const missing = createMemo(() => missingIn(room.records, room.me));
  const [chosen, setChosen] = createSignal<QuestionId | null>(null);
  const [isOpen, setOpen] = createSignal(false);
  const firstLacking = () => missing().find((item) => item.kind !== 'recommendation')?.questionId ?? null;
  const selected = () => chosen() ?? firstLacking();

  return {
    room,
    questions,
    missing,
    selected,
    isOpen,
    scoring,
    notes,
    recommendation,
    undo: undo.run,
    toggle(id) {
      setOpen(!(isOpen() && selected() === id));
      setChosen(id);
    },
    move(by) {
      const list = questions();
      const to = list[list.findIndex(({ id }) => id === selected()) + by];
      if (to) setChosen(to.id);
    },
    rateSelected(value) {
      const id = selected();
      if (id === null) return;
      const lackedIt = firstLacking() === id;
      scoring.rate(id, value);
      // On to the next that lacks something; a row that was chosen to be changed stays.
      if (lackedIt) setChosen(null);
    },
    refusal: () => wordsFor(missing()) ?? undefined,
    selectMissing() {
      const [first] = missing();
      if (first && first.kind !== 'recommendation') {
        setChosen(first.questionId);
        setOpen(first.kind === 'note');
      }
      return first;
    },
    submit() {
      if (missing().length > 0) return;
      // What is begun is part of the scorecard: it would be locked out a moment later.
      for (const { id } of room.records.all('questions')) if (isBegun(notes.drafts.of(id))) notes.save(id);
      recommendation.flush();
      room.give({ name: 'scorecard.submit', args: {} });
    },
  };
};

/** What is missing, in one line; null when nothing is. */
export const wordsFor = (missing: readonly Missing[]): string | null => {
  const of = (kind: Missing['kind']) => missing.filter((item) => item.kind === kind).length;
  const scores = scoresMissing(of('rating'), of('note'));
  if (of('recommendation') === 0) return scores;
  return scores ? wrapUpWords.thenRecommendation(scores) : wrapUpWords.recommendationMissing;
};

const scoresMissing = (ratings: number, notes: number): string | null => {
  if (ratings > 0 && notes > 0) return wrapUpWords.bothMissing(ratings, notes);
  if (ratings > 0) return wrapUpWords.scoresMissing(ratings);
  return notes > 0 ? wrapUpWords.notesMissing(notes) : null;
};
