import {
  type CompetencyId,
  idFromBytes,
  type NoteId,
  type PanelistId,
  type QuestionId,
} from '../../shared/id.ts';
import { defaultScale, type Kit, type KitQuestion } from '../../shared/kit/kit.ts';
import type { ArgsOf, Command } from '../../shared/operations/operations.ts';
import { type PacketData, type PacketMaking, packetDataOf } from '../../shared/packet/packet-data.ts';
import type { Interview } from '../../shared/records/interview.ts';
import type { Role } from '../../shared/records/panelist.ts';
import type { RatingValue } from '../../shared/records/rating.ts';
import type { Verdict } from '../../shared/records/recommendation.ts';
import type { Viewer } from '../../shared/room/audience.ts';
import { project, type RoomView } from '../../shared/room/project.ts';
import { commit, createRoom, type Room } from '../../shared/room/state.ts';
import { submit } from '../../shared/room/submit.ts';

const minute = 60_000;
const began = Date.UTC(2025, 9, 14, 14, 0);

const idNumbered = (letter: string, number: number): string =>
  idFromBytes(
    Uint8Array.from({ length: 26 }, (_, place) =>
      place === 0 ? letter.charCodeAt(0) - 97 : place === 1 ? number & 31 : place === 2 ? number >> 5 : 0,
    ),
  );

const questionAbout = (competency: string, id: string, text: string): KitQuestion => ({
  id: id as QuestionId,
  competencyId: competency as CompetencyId,
  title: id.replaceAll('-', ' '),
  text,
  listenFor: [],
  probes: [`What would change your mind about ${id}?`, `Who else was there for ${id}?`],
  minutes: 5,
  planned: true,
});

/** Three competencies with four questions, one of them with anchors of its own. */
export const smallKit: Kit = {
  id: 'small-kit' as Kit['id'],
  version: 3,
  title: 'Small kit',
  language: 'en',
  minutes: 30,
  scale: defaultScale,
  competencies: [
    { id: 'delivery' as CompetencyId, name: 'Delivery', meaning: 'Gets a change to users.' },
    { id: 'incidents' as CompetencyId, name: 'Incidents' },
    { id: 'teaching' as CompetencyId, name: 'Teaching' },
  ],
  questions: [
    {
      ...questionAbout('delivery', 'pipeline', 'Take one commit to production.'),
      anchors: { 1: 'Lists tools.', 2: 'Tests first.', 3: 'Names the way back.', 4: 'Rehearses it.' },
    },
    questionAbout('delivery', 'rollback', 'Tell us of a release that went wrong.'),
    questionAbout('incidents', 'outage', 'Tell us about your first fifteen minutes.'),
    questionAbout('teaching', 'mentoring', 'Whom have you taught, and what?'),
  ],
};

interface Written {
  readonly at?: number;
  readonly sign?: 'strength' | 'concern' | 'followUp';
  readonly scope?: 'evidence' | 'private';
  readonly competencyId?: CompetencyId;
}

/** Somebody in the room, who does things in its order. Questions go by their slug. */
export interface Seat {
  readonly id: PanelistId;
  rates(question: string, value: RatingValue): Seat;
  notes(question: string, text: string, written?: Written): Seat;
  amends(question: string, value: RatingValue, reason: string): Seat;
  recommends(verdict: Verdict, takeaways?: string): Seat;
  submits(): Seat;
  does<Name extends Command['name']>(name: Name, args: ArgsOf<Name>): Seat;
}

export interface PacketRoom {
  readonly room: Room;
  seat(name: string, role?: Role): Seat;
  /** From now on it is that many minutes since the call began. */
  minute(elapsed: number): void;
  viewOf(seat: Seat): RoomView;
  /** The owner's packet. */
  data(): PacketData;
  view(): RoomView;
  removes(seat: Seat): void;
}

interface Setting {
  readonly candidate?: string;
  readonly role?: string;
  readonly kit?: Kit;
  readonly revealPolicy?: Interview['revealPolicy'];
}

export const packetMade: PacketMaking = { packetId: 'pk7f3k', at: began + 90 * minute, keepUntil: null };

/** A room made through the real operations, in draft, without anybody in it. */
export const buildPacketRoom = (setting: Setting = {}): PacketRoom => {
  const room = createRoom();
  let now = began;
  let seats = 0;
  let notes = 0;
  const run = (command: Command, by: Viewer) => {
    const result = submit(room, command, { at: now, by }, by.kind === 'owner' ? 'server' : 'seat');
    if (!result.ok) throw new Error(`${command.name}: ${JSON.stringify(result.refusal)}`);
    commit(room, result.changes);
    now += 1000;
  };
  const owner: Viewer = { kind: 'owner' };
  run({ name: 'room.open', args: openingOf(setting) }, owner);

  const seatOf = (panelistId: PanelistId): Seat => {
    const by: Viewer = { kind: 'seat', panelistId };
    const seat: Seat = {
      id: panelistId,
      does(name, args) {
        run({ name, args } as Command, by); // The name and its arguments come as a pair.
        return seat;
      },
      rates: (question, value) => seat.does('rating.set', { questionId: question as QuestionId, value }),
      notes(question, text, { at, ...written } = {}) {
        notes += 1;
        return seat.does('note.add', {
          ...written,
          noteId: idNumbered('n', notes) as NoteId,
          questionId: question as QuestionId,
          text,
          ...(at === undefined ? {} : { startedAt: at * 1000 }),
        });
      },
      amends: (question, value, reason) =>
        seat.does('rating.amend', { questionId: question as QuestionId, value, reason }),
      recommends: (verdict, takeaways = '') => seat.does('recommendation.set', { verdict, takeaways }),
      submits: () => seat.does('scorecard.submit', {}),
    };
    return seat;
  };

  const view = () => project(room, owner);
  return {
    room,
    seat(name, role = 'panelist') {
      seats += 1;
      const panelistId = idNumbered('p', seats) as PanelistId;
      run({ name: 'panelist.join', args: { panelistId, name, role } }, owner);
      return seatOf(panelistId);
    },
    minute(elapsed) {
      now = began + elapsed * minute;
    },
    viewOf: (seat) => project(room, { kind: 'seat', panelistId: seat.id }),
    view,
    data: () => packetDataOf(view(), packetMade),
    removes: (seat) => run({ name: 'panelist.remove', args: { panelistId: seat.id } }, owner),
  };
};

const openingOf = ({ candidate, role, kit, revealPolicy }: Setting): ArgsOf<'room.open'> => ({
  interviewId: idNumbered('i', 1),
  kit: kit ?? smallKit,
  candidate: { name: candidate ?? 'Maya Lindqvist', ref: 'maya-1' },
  role: role ?? 'Platform Engineer',
  scheduledAt: began,
  minutes: null,
  revealPolicy: revealPolicy ?? 'whenAllSubmitted',
  observersSee: 'questions',
  extremesNeedNote: false,
  plan: null,
});

/** Asks the questions one after the other, five minutes each, and ends the call. */
export const askAll = (scene: PacketRoom, lead: Seat, questions: readonly string[]): void => {
  lead.does('phase.advance', { to: 'live' });
  questions.forEach((question, place) => {
    scene.minute(place * 5 + 1);
    lead.does('question.select', { questionId: question as QuestionId });
  });
  scene.minute(questions.length * 5 + 1);
  lead.does('phase.advance', { to: 'scoring' });
};
