import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import type { QuestionId } from '../../shared/id.ts';
import type { Panelist } from '../../shared/records/panelist.ts';
import type { Question } from '../../shared/records/question.ts';
import { findInterview } from '../../shared/room/reader.ts';
import { roomWords } from '../words/english/room.ts';
import { createFollow, type FollowState } from './create-follow.ts';
import { createNotes, type Notes } from './create-notes.ts';
import { createScoring, type Scoring } from './create-scoring.ts';
import { isBegun } from './drafts.ts';
import { createHeard, type Heard } from './heard.ts';
import { nextQuestion } from './plan.ts';
import { browsable } from './rail.ts';
import type { Room } from './room.ts';
import { createUndo, type Undo, undoFor } from './undo.ts';

/** What one person has in front of them during the call: the question in view, its notes and score, and where to go. */
export interface Call {
  readonly room: Room;
  readonly self: Accessor<Panelist | undefined>;
  readonly isLead: Accessor<boolean>;
  readonly follow: FollowState;
  readonly question: Accessor<Question | undefined>;
  readonly notes: Notes;
  readonly scoring: Scoring;
  readonly heard: Heard;
  readonly undo: Undo;
  readonly railView: Accessor<'plan' | 'all'>;
  setRailView(view: 'plan' | 'all'): void;
  browse(by: 1 | -1): void;
  look(id: string): void;
  returnToPanel(): void;
  /** Lead: the whole panel goes to this question. */
  take(id: QuestionId): void;
  next(): void;
  /** Lead: the plan goes on without this question. */
  leaveOut(id: QuestionId): void;
  /** Saves what is begun, then goes where the panel is; the lead takes the panel to the question in view. */
  saveAndGo(): void;
}

/** `isEditing`: whether a note in the list is being rewritten, which a swap would take away. */
export const createCall = (room: Room, isEditing: () => boolean): Call => {
  const { records, clock } = room;
  const undo = createUndo(clock.now);
  const notes = createNotes(room, undo);
  const follow = createFollow({
    room,
    isWriting: (id) => isEditing() || (id !== null && isBegun(notes.drafts.of(id))),
  });
  const [railView, setRailView] = createSignal<'plan' | 'all'>('plan');
  const question = createMemo(() => {
    const { inView } = follow.state();
    return inView === null ? undefined : records.get('questions', inView);
  });
  const isLead = () => findInterview(records)?.leadId === room.me;

  const take = (id: QuestionId) =>
    batch(() => {
      const target = records.get('questions', id);
      if (!target || room.give({ name: 'question.select', args: { questionId: id } })) return;
      follow.tell({ kind: 'went', to: id });
      const run = () => {
        if (!room.give({ name: 'question.undo', args: {} })) call.returnToPanel();
      };
      undo.offer({ kind: 'move', says: roomWords.moved(target.number), until: clock.at() + undoFor, run });
    });

  const call: Call = {
    room,
    self: () => records.get('panelists', room.me),
    isLead,
    follow,
    question,
    notes,
    scoring: createScoring(room, undo),
    heard: createHeard(room.device, room.seat),
    undo,
    railView,
    setRailView,
    browse(by) {
      const list = browsable(records, railView(), follow.state().inView);
      const at = list.findIndex((each) => each.id === follow.state().inView);
      const to = at < 0 ? list[0] : list[at + by];
      if (to) follow.tell({ kind: 'browsed', to: to.id });
    },
    look(id) {
      const target = records.get('questions', id);
      if (target) follow.tell({ kind: 'browsed', to: target.id });
    },
    returnToPanel: () => follow.tell({ kind: 'went', to: findInterview(records)?.questionId ?? null }),
    take,
    next() {
      const following = nextQuestion(records);
      if (following) take(following.id);
    },
    leaveOut(id) {
      const number = records.get('questions', id)?.number ?? 0;
      if (room.give({ name: 'question.skip', args: { questionId: id } })) return;
      const run = () => void room.give({ name: 'question.skip', args: { questionId: id, skipped: false } });
      undo.offer({ kind: 'leftOut', says: roomWords.leftOut(number), until: clock.at() + undoFor, run });
    },
    saveAndGo() {
      const inView = follow.state().inView;
      if (inView && isBegun(notes.drafts.of(inView)) && !notes.save(inView)) return;
      if (isLead() && inView && inView !== follow.state().shared) take(inView);
      else call.returnToPanel();
    },
  };
  return call;
};
