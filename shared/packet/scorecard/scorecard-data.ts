import type { PanelistId } from '../../id.ts';
import type { Scale } from '../../kit/kit.ts';
import type { Interview } from '../../records/interview.ts';
import { type RoomView, readerOfView } from '../../room/project.ts';
import { interviewOf } from '../../room/reader.ts';
import { type AskedQuestion, askedQuestions } from '../asked-question.ts';
import type { PacketMaking } from '../packet-data.ts';
import { type PacketPanelist, packetPanelist } from '../panel.ts';
import { isoTime } from '../time-words.ts';

/** One panelist's own scorecard, as it may be had before the scores are open. */
export interface ScorecardData {
  readonly packetId: string;
  readonly madeAt: string;
  readonly keepUntil: string | null;
  readonly candidate: string;
  readonly role: string | null;
  readonly kit: Interview['kit'];
  readonly heldAt: string | null;
  readonly panelist: PacketPanelist;
  readonly questions: readonly AskedQuestion[];
  readonly scale: Scale['levels'];
}

/** The scorecard of a seat, from what is its own (`ownViewOf`). */
export const scorecardDataOf = (
  view: RoomView,
  me: PanelistId,
  { packetId, at, keepUntil }: PacketMaking,
): ScorecardData => {
  const room = readerOfView(view);
  const seat = room.get('panelists', me);
  if (!seat) throw new Error('A scorecard needs its seat.');
  const { candidate, role, kit, startedAt, scheduledAt, id } = interviewOf(room);
  const panelist = packetPanelist(room, seat, seat.name);
  const heldAt = startedAt ?? scheduledAt;
  return {
    packetId,
    madeAt: isoTime(at),
    keepUntil,
    candidate: candidate.name,
    role,
    kit,
    heldAt: heldAt === null ? null : isoTime(heldAt),
    panelist,
    questions: askedQuestions(room, { raters: [panelist], recused: [], observers: [] }),
    scale: room.get('scale', id)?.levels ?? [],
  };
};
