import type { PanelistId } from '../id.ts';
import type { Audience } from '../records/audience.ts';
import type { Interview } from '../records/interview.ts';
import { isCounted, type Panelist } from '../records/panelist.ts';
import type { Change } from './draft.ts';
import { findInterview, type Reader } from './reader.ts';

/** Who looks: a seat of the room, or the owner of the installation. */
export type Viewer = { readonly kind: 'owner' } | { readonly kind: 'seat'; readonly panelistId: PanelistId };

const nobody: Audience = {
  inRoom: false,
  panelistId: null,
  seesProgress: false,
  revealed: false,
  recused: false,
  leftOut: '',
};

/**
 * The tables that an audience is made of. The functions below can read no other, so a change elsewhere leaves every
 * viewer's audience as it was.
 */
const audienceTables = ['interview', 'panelists', 'progress'] as const;
type AudienceReader = Reader<(typeof audienceTables)[number]>;

const ofAudience: ReadonlySet<string> = new Set(audienceTables);

/** Whether these changes can give somebody another audience. */
export const touchesAudiences = (changes: readonly Change[]): boolean =>
  changes.some(({ table }) => ofAudience.has(table));

/** What kind of looking the viewer does at this moment of the room. */
export const audienceOf = (room: AudienceReader, viewer: Viewer): Audience => {
  const interview = findInterview(room);
  if (!interview) return nobody;
  const seat = viewer.kind === 'seat' ? room.get('panelists', viewer.panelistId) : undefined;
  if (viewer.kind === 'seat' && (!seat || seat.removed)) return nobody;
  const recused = seat?.recused ?? false;
  const revealed = isRevealedTo(room, viewer);
  const looksOn = viewer.kind === 'owner' || seat?.role === 'observer';
  return {
    inRoom: true,
    panelistId: seat?.id ?? null,
    seesProgress: !recused && (!looksOn || revealed || interview.observersSee === 'room'),
    revealed,
    recused,
    leftOut: leftOutOf(room),
  };
};

/**
 * Whether sealed ratings, notes and recommendations are open to this viewer. This alone decides it: in debrief and
 * closed to every seat and the owner, before that by the room's policy, never to a recused or removed seat.
 */
export const isRevealedTo = (room: AudienceReader, viewer: Viewer): boolean => {
  const interview = findInterview(room);
  if (!interview) return false;
  const opened = interview.phase === 'debrief' || interview.phase === 'closed';
  if (viewer.kind === 'owner') return opened;
  const seat = room.get('panelists', viewer.panelistId);
  if (!seat || seat.removed || seat.recused) return false;
  return opened || isOpenEarly(room, interview, seat);
};

const isOpenEarly = (room: AudienceReader, interview: Interview, seat: Panelist): boolean => {
  switch (interview.revealPolicy) {
    case 'whenAllSubmitted':
    case 'whenLeadOpens':
      return false;
    case 'whenYouSubmit':
      return isCounted(seat) && room.get('progress', seat.id)?.submittedAt != null;
    case 'open':
      return isCounted(seat);
  }
};

const leftOutOf = (room: AudienceReader): string => {
  const ids: string[] = [];
  for (const panelist of room.all('panelists')) if (panelist.recused) ids.push(panelist.id);
  return ids.sort().join(',');
};
