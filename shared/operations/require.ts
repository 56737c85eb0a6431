import type { QuestionId } from '../id.ts';
import type { Phase } from '../records/interview.ts';
import { isRater } from '../records/panelist.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { interviewOf } from '../room/reader.ts';
import type { GuardContext } from './operation.ts';

/** The guards' common questions. Each answers with a refusal, or null when nothing stands in the way. */

export const requirePhase = ({ room }: GuardContext, ...allowed: readonly Phase[]): Refusal | null => {
  const { phase } = interviewOf(room);
  if (allowed.includes(phase)) return null;
  return refuse(phase === 'closed' ? 'closed' : 'notInPhase');
};

/** The seat that holds the lead now. */
export const requireLead = ({ room, me }: GuardContext): Refusal | null =>
  me && !me.removed && interviewOf(room).leadId === me.id ? null : refuse('notLead');

/** The seat that holds the lead, or the owner of the installation. */
export const requireLeadOrOwner = (context: GuardContext): Refusal | null =>
  context.stamp.by.kind === 'owner' ? null : requireLead(context);

/** A seat whose role scores and writes. */
export const requireRater = ({ me }: GuardContext): Refusal | null => {
  if (me?.recused) return refuse('recused');
  return me && isRater(me) ? null : refuse('notRater');
};

export const hasSubmitted = ({ room, me }: GuardContext): boolean =>
  me !== null && room.get('progress', me.id)?.submittedAt != null;

/** A scorecard that is still open to its author. Once submitted it is locked, and after the reveal for good. */
export const requireOpenScorecard = (context: GuardContext): Refusal | null => {
  const { phase } = interviewOf(context.room);
  if (phase === 'closed') return refuse('closed');
  if (phase === 'debrief') return refuse('alreadyRevealed');
  if (phase === 'draft') return refuse('notInPhase');
  if (hasSubmitted(context)) return refuse(context.revealed ? 'alreadyRevealed' : 'submitted');
  return null;
};

export const requireQuestion = ({ room }: GuardContext, id: QuestionId): Refusal | null =>
  room.get('questions', id) ? null : refuse('noSuchQuestion');

export const requireAsked = (context: GuardContext, id: QuestionId): Refusal | null =>
  requireQuestion(context, id) ?? (context.room.get('asked', id) ? null : refuse('notAsked'));
