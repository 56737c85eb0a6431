import type { PanelistId } from '../../shared/id.ts';
import type { Panelist } from '../../shared/records/panelist.ts';
import type { Reader } from '../../shared/room/reader.ts';
import { inJoiningOrder } from '../../shared/scoring/aggregate.ts';
import { peopleWords } from '../words/english/people.ts';
import type { Room } from './room.ts';

export type Tint = 1 | 2 | 3 | 4 | 5 | 6;
const tints: readonly Tint[] = [1, 2, 3, 4, 5, 6];

/** Who has a seat, in the order in which they joined. */
export const seated = (room: Reader): Panelist[] =>
  inJoiningOrder([...room.all('panelists')].filter((panelist) => !panelist.removed));

/** The quiet colour of a person: by order of joining, so that it is the same on every screen. */
export const tintOf = (room: Reader, id: PanelistId): Tint => {
  const place = inJoiningOrder([...room.all('panelists')]).findIndex((panelist) => panelist.id === id);
  return tints[Math.max(0, place) % tints.length] ?? 1;
};

/** The first word of the name, or the whole name where two share that word. */
export const shortName = (room: Reader, id: PanelistId): string => {
  const name = room.get('panelists', id)?.name ?? '';
  const first = firstWord(name);
  const isShared = seated(room).some((other) => other.id !== id && firstWord(other.name) === first);
  return isShared ? name : first;
};

const firstWord = (name: string): string => name.trim().split(/\s+/u)[0] ?? '';

/** What somebody is in this room, in a word or two. */
export const roleWord = (panelist: Panelist, leadId: PanelistId | null): string => {
  if (panelist.recused) return peopleWords.steppedBack;
  return panelist.id === leadId ? peopleWords.leads : peopleWords.roles[panelist.role];
};

/** The server lets seats that came with a lead invite make links, and owners. */
export const mayInvite = (room: Room): boolean =>
  !room.isPractice && room.records.get('panelists', room.me)?.role === 'lead';
