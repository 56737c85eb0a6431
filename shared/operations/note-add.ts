import * as v from 'valibot';
import { competencyIdSchema, noteIdSchema, questionIdSchema } from '../id.ts';
import { noteScopes, noteTextSchema, signs } from '../records/note.ts';
import { elapsedSchema } from '../records/time.ts';
import { refuse } from '../refusal.ts';
import { isRevealedTo } from '../room/audience.ts';
import { interviewOf } from '../room/reader.ts';
import { actor, operation } from './operation.ts';
import { hasSubmitted, requirePhase, requireQuestion, requireRater } from './require.ts';

/** A panelist notes evidence, stamped with the elapsed time at which they began to write. */
export const noteAdd = operation({
  name: 'note.add',
  args: v.strictObject({
    noteId: noteIdSchema,
    questionId: questionIdSchema,
    text: noteTextSchema,
    sign: v.optional(v.nullable(v.picklist(signs)), null),
    scope: v.optional(v.picklist(noteScopes), 'evidence'),
    /** Tags the note with another competency than the question's. */
    competencyId: v.optional(competencyIdSchema),
    /** Elapsed ms at the first keystroke; the present when absent. */
    startedAt: v.optional(elapsedSchema),
  }),
  from: 'seat',
  predictable: true,
  guard(context, { noteId, questionId, competencyId }) {
    const blocked =
      requireRater(context) ??
      requirePhase(context, 'live', 'scoring', 'debrief') ??
      requireQuestion(context, questionId);
    if (blocked) return blocked;
    if (competencyId && !context.room.get('competencies', competencyId)) return refuse('noSuchCompetency');
    // A submitted scorecard is locked until the reveal; after it, additions are possible and marked as late.
    if (hasSubmitted(context) && !context.revealed) return refuse('submitted');
    return context.room.get('notes', noteId) ? refuse('badArguments', ['noteId']) : null;
  },
  apply(room, { noteId, startedAt, ...written }, stamp) {
    // An id that is taken belongs to a note that its author alone knows of: it must not be overwritten.
    if (room.get('notes', noteId)) return;
    const elapsed = Math.max(0, stamp.at - (interviewOf(room).startedAt ?? stamp.at));
    const panelistId = actor(stamp);
    const submitted = room.get('progress', panelistId)?.submittedAt != null;
    room.put('notes', {
      ...written,
      id: noteId,
      panelistId,
      startedAt: Math.min(startedAt ?? elapsed, elapsed),
      at: stamp.at,
      revision: 1,
      late: isRevealedTo(room, stamp.by) && (submitted || interviewOf(room).phase === 'debrief'),
    });
  },
});
