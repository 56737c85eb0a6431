import type * as v from 'valibot';
import { consensusSet } from './consensus-set.ts';
import { debriefRead } from './debrief-read.ts';
import { decisionRecord } from './decision-record.ts';
import { interviewEdit } from './interview-edit.ts';
import { kitSuggest } from './kit-suggest.ts';
import { leadGive } from './lead-give.ts';
import { leadTake } from './lead-take.ts';
import { noteAdd } from './note-add.ts';
import { noteEdit } from './note-edit.ts';
import { noteRemove } from './note-remove.ts';
import { panelistJoin } from './panelist-join.ts';
import { panelistRecuse } from './panelist-recuse.ts';
import { panelistRemove } from './panelist-remove.ts';
import { phaseAdvance } from './phase-advance.ts';
import { probeAnswer } from './probe-answer.ts';
import { probeSuggest } from './probe-suggest.ts';
import { probeTick } from './probe-tick.ts';
import { questionAdd } from './question-add.ts';
import { questionAssign } from './question-assign.ts';
import { questionPlan } from './question-plan.ts';
import { questionReorder } from './question-reorder.ts';
import { questionSelect } from './question-select.ts';
import { questionSkip } from './question-skip.ts';
import { questionUndo } from './question-undo.ts';
import { ratingAmend } from './rating-amend.ts';
import { ratingClear } from './rating-clear.ts';
import { ratingSet } from './rating-set.ts';
import { recommendationAmend } from './recommendation-amend.ts';
import { recommendationSet } from './recommendation-set.ts';
import { roomOpen } from './room-open.ts';
import { scorecardReopen } from './scorecard-reopen.ts';
import { scorecardSubmit } from './scorecard-submit.ts';

/** Everything that can happen in a room. A new operation is one file and one line here; the laws run on it. */
export const operations = [
  roomOpen,
  interviewEdit,
  panelistJoin,
  panelistRecuse,
  panelistRemove,
  leadTake,
  leadGive,
  phaseAdvance,
  questionSelect,
  questionUndo,
  questionSkip,
  questionPlan,
  questionAdd,
  questionReorder,
  questionAssign,
  probeTick,
  probeSuggest,
  probeAnswer,
  ratingSet,
  ratingClear,
  ratingAmend,
  noteAdd,
  noteEdit,
  noteRemove,
  recommendationSet,
  recommendationAmend,
  scorecardSubmit,
  scorecardReopen,
  debriefRead,
  consensusSet,
  decisionRecord,
  kitSuggest,
] as const;

export type OperationName = (typeof operations)[number]['name'];
type OperationNamed<Name extends OperationName> = Extract<(typeof operations)[number], { name: Name }>;
export type ArgsOf<Name extends OperationName> = v.InferInput<OperationNamed<Name>['args']>;

/** What is asked of a room: an operation's name with its arguments. */
export type Command = {
  [Name in OperationName]: { readonly name: Name; readonly args: ArgsOf<Name> };
}[OperationName];
