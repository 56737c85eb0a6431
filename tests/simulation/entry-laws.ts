import type { Phase } from '../../shared/records/interview.ts';
import { isCounted } from '../../shared/records/panelist.ts';
import type { LogEntry } from '../../shared/room/log.ts';
import { findInterview } from '../../shared/room/reader.ts';
import type { Room } from '../../shared/room/state.ts';
import type { Attendance } from './attendance.ts';

/** Operations of whoever leads. */
const ofTheLead: ReadonlySet<string> = new Set([
  'phase.advance',
  'question.select',
  'question.undo',
  'question.skip',
  'question.add',
  'question.plan',
  'question.reorder',
  'question.assign',
  'probe.answer',
  'lead.give',
  'consensus.set',
  'decision.record',
  'debrief.read',
]);

/** Operations on a scorecard that is still open. */
const ofAnOpenScorecard: ReadonlySet<string> = new Set([
  'rating.set',
  'rating.clear',
  'note.edit',
  'note.remove',
  'recommendation.set',
]);

const of = (args: unknown, key: string): unknown => (args as { readonly [key: string]: unknown })[key];

/**
 * What no entry of a log may do to the room before it, said apart from the guards. Null when it may. `decidedAt` is in
 * virtual ms: what the entry says of its time goes by a clock that may have jumped.
 */
export const brokenBy = (
  { name, args, by, leadGone }: LogEntry,
  room: Room,
  { attendance, decidedAt }: { readonly attendance: Attendance; readonly decidedAt: number },
): string | null => {
  if (by.kind !== 'seat') return null;
  const me = room.get('panelists', by.panelistId);
  const interview = findInterview(room);
  if (!me || me.removed) return `${name} by a seat that is not in the room`;
  if (me.recused) return `${name} by somebody who stepped back`;
  if (interview?.phase === 'closed' && name !== 'kit.suggest') return `${name} in a closed room`;
  if (ofTheLead.has(name) && interview?.leadId !== me.id) return `${name} by somebody who does not lead`;
  if (me.role === 'observer' && !ofTheLead.has(name) && name !== 'panelist.remove')
    return `${name} by an observer`;
  const submitted = room.get('progress', me.id)?.submittedAt != null;
  if (ofAnOpenScorecard.has(name) && (submitted || interview?.phase === 'debrief'))
    return `${name} on a scorecard that is locked`;
  const note = room.get('notes', String(of(args, 'noteId')));
  if (name === 'note.edit' && note?.revision !== of(args, 'revision'))
    return `${name} of revision ${of(args, 'revision')} on revision ${note?.revision}`;
  if ((name === 'note.edit' || name === 'note.remove') && note?.panelistId !== me.id)
    return `${name} of somebody else's note`;
  if (name === 'note.add' && note) return `${name} under an id that is taken`;
  if (name === 'rating.set' && !room.get('asked', String(of(args, 'questionId'))))
    return `${name} of a question that was not asked`;
  const isHeld = interview?.leadId != null && interview.leadId !== me.id;
  if (name === 'lead.take' && isHeld && !leadGone) return `${name} while somebody leads`;
  // A little less than the 30 s that the rule asks for, because the server's clock tells whole ms.
  const wasHere = attendance.wasHere(interview?.leadId ?? '', { at: decidedAt, ms: 29_990 });
  return name === 'lead.take' && isHeld && wasHere ? `${name} from somebody who was here just now` : null;
};

/** What may not be true of a room after an entry: scores open by themselves only when nobody counted is missing. */
export const brokenAfter = (
  { name, args }: LogEntry,
  room: Room,
  phaseBefore: Phase | null,
): string | null => {
  const isOpened = findInterview(room)?.phase === 'debrief' && phaseBefore !== 'debrief';
  if (!isOpened || (name === 'phase.advance' && of(args, 'without'))) return null;
  const missing = [...room.all('panelists')].filter(
    (seat) => isCounted(seat) && room.get('progress', seat.id)?.submittedAt == null,
  );
  return missing.length === 0
    ? null
    : `${name} opened the scores without ${missing.map(({ name: who }) => who).join(', ')}`;
};
