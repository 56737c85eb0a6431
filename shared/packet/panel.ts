import type { PanelistId } from '../id.ts';
import { isCounted, type Panelist, type Role } from '../records/panelist.ts';
import type { Verdict } from '../records/recommendation.ts';
import { interviewOf, type Reader } from '../room/reader.ts';
import { inJoiningOrder } from '../scoring/aggregate.ts';
import { isoTime } from './time-words.ts';

/** Somebody whose ratings the packet prints. Only those of `counted` ones enter figures. */
export interface PacketPanelist {
  readonly id: PanelistId;
  readonly name: string;
  /** The first name where it is enough to tell people apart. */
  readonly shortName: string;
  readonly role: Role;
  readonly standing: 'counted' | 'removed';
  readonly joinedAt: string;
  readonly submittedAt: string | null;
  readonly recommendation: PacketRecommendation | null;
}

/** The verdict as it is now, as it was given before the debrief, and why it was changed. */
export interface PacketRecommendation {
  readonly initial: Verdict;
  readonly verdict: Verdict;
  readonly takeaways: string;
  readonly changes: readonly { readonly from: Verdict; readonly to: Verdict; readonly reason: string }[];
}

/** The people of the interview. Shadows are in no part of it. */
export interface PacketPanel {
  /** Counted panelists in the order they joined, then removed ones. */
  readonly raters: readonly PacketPanelist[];
  readonly recused: readonly string[];
  readonly observers: readonly string[];
}

export const panelOf = (room: Reader): PacketPanel => {
  const seats = inJoiningOrder([...room.all('panelists')]).filter((seat) => seat.role !== 'shadow');
  const raters = seats.filter((seat) => !seat.recused && seat.role !== 'observer');
  const shortNames = shortNamesOf(raters.map((seat) => seat.name));
  const printed = raters.map((seat, index) => packetPanelist(room, seat, shortNames[index] ?? seat.name));
  return {
    raters: [
      ...printed.filter((panelist) => panelist.standing === 'counted'),
      ...printed.filter((panelist) => panelist.standing === 'removed'),
    ],
    recused: seats.filter((seat) => seat.recused).map((seat) => seat.name),
    observers: seats.filter((seat) => seat.role === 'observer' && !seat.recused).map((seat) => seat.name),
  };
};

export const countedIn = (panel: PacketPanel): PacketPanelist[] =>
  panel.raters.filter((panelist) => panelist.standing === 'counted');

/** The name of whoever did something in the room; null for shadows and for seats that are gone. */
export const actorName = (room: Reader, panelistId: PanelistId): string | null => {
  const seat = room.get('panelists', panelistId);
  return seat && seat.role !== 'shadow' ? seat.name : null;
};

/** A seat as the packet prints it. */
export const packetPanelist = (room: Reader, seat: Panelist, shortName: string): PacketPanelist => {
  const submittedAt = room.get('progress', seat.id)?.submittedAt ?? null;
  return {
    id: seat.id,
    name: seat.name,
    shortName,
    role: roleNow(room, seat),
    standing: isCounted(seat) ? 'counted' : 'removed',
    joinedAt: isoTime(seat.joinedAt),
    submittedAt: submittedAt === null ? null : isoTime(submittedAt),
    recommendation: recommendationOf(room, seat.id),
  };
};

const recommendationOf = (room: Reader, panelistId: PanelistId): PacketRecommendation | null => {
  const given = room.get('recommendations', panelistId);
  if (!given) return null;
  const { verdict, takeaways, amendments = [] } = given;
  const changes = amendments.map(({ from, to, reason }) => ({ from, to, reason }));
  return { initial: changes[0]?.from ?? verdict, verdict, takeaways, changes };
};

/** A lead invite only means that the seat may lead; one seat holds the lead. */
const roleNow = (room: Reader, seat: Panelist): Role =>
  interviewOf(room).leadId === seat.id ? 'lead' : 'panelist';

/** Column heads are narrow: first names, cut, unless two people would then be one. */
const shortNamesOf = (names: readonly string[]): string[] => {
  const first = names.map((name) => cut(name.split(/\s+/u)[0] ?? name));
  return names.map((name, index) =>
    first.filter((other) => other === first[index]).length > 1
      ? cut(initialed(name))
      : (first[index] ?? name),
  );
};

const initialed = (name: string): string => {
  const words = name.split(/\s+/u);
  const last = words.length > 1 ? words.at(-1) : undefined;
  return last ? `${words[0]} ${[...last][0]}.` : name;
};

const cut = (name: string): string => {
  const characters = [...name];
  return characters.length > 16 ? `${characters.slice(0, 15).join('')}…` : name;
};
