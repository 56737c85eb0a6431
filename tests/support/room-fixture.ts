import {
  type InterviewId,
  idFromBytes,
  type NoteId,
  type PanelistId,
  type QuestionId,
  type SuggestionId,
} from '../../shared/id.ts';
import { defaultScale, type Kit } from '../../shared/kit/kit.ts';
import type { Command } from '../../shared/operations/operations.ts';
import type { Role } from '../../shared/records/panelist.ts';

/** Ids that read the same in each run: a letter and a number, filled up to their length. */
const idOf = (letter: string, number: number): string =>
  idFromBytes(
    Uint8Array.from({ length: 26 }, (_, at) =>
      at === 0 ? letter.charCodeAt(0) - 97 : at === 1 ? number : 0,
    ),
  );

export const interviewId = idOf('i', 1) as InterviewId;
export const seatId = (number: number): PanelistId => idOf('p', number) as PanelistId;
export const noteId = (seat: number, number: number): NoteId => idOf('n', seat * 6 + number) as NoteId;
export const suggestionId = (seat: number, number: number): SuggestionId =>
  idOf('s', seat * 6 + number) as SuggestionId;
export const questionId = (number: number): QuestionId => `question-${number}` as QuestionId;

const anchors = {
  1: 'Names no step.',
  2: 'Names one step.',
  3: 'Names each step.',
  4: 'Names and checks each step.',
};

/** A kit of three questions in two competencies. */
export const smallKit: Kit = {
  id: 'small-kit' as Kit['id'],
  version: 1,
  title: 'Small kit',
  language: 'en',
  minutes: 30,
  scale: defaultScale,
  competencies: [
    { id: 'planning' as never, name: 'Planning' },
    { id: 'talking' as never, name: 'Talking', anchors },
  ],
  questions: [1, 2, 3].map((number) => ({
    id: questionId(number),
    competencyId: (number === 3 ? 'talking' : 'planning') as never,
    title: `Question ${number}`,
    text: `How did you plan the ${number}. week?`,
    listenFor: ['Names a goal'],
    probes: ['Who else knew?', 'What did you leave out?'],
    minutes: 5,
    planned: number < 3,
    ...(number === 3 ? {} : { anchors }),
  })),
};

export interface RoomRules {
  readonly revealPolicy: 'whenAllSubmitted' | 'whenYouSubmit' | 'whenLeadOpens' | 'open';
  readonly observersSee: 'questions' | 'room';
  readonly extremesNeedNote: boolean;
}

export const defaultRules: RoomRules = {
  revealPolicy: 'whenAllSubmitted',
  observersSee: 'questions',
  extremesNeedNote: false,
};

/** The server's own commands that open a room and seat these roles: seat 0 first. */
export const openingCommands = (roles: readonly Role[], rules: RoomRules = defaultRules): Command[] => [
  {
    name: 'room.open',
    args: {
      interviewId,
      kit: smallKit,
      candidate: { name: 'Robin Example', ref: 'robin' },
      role: 'Planner',
      scheduledAt: null,
      minutes: null,
      plan: null,
      ...rules,
    },
  },
  ...roles.map((role, seat) => ({
    name: 'panelist.join' as const,
    args: { panelistId: seatId(seat), name: `Seat ${seat}`, role },
  })),
];
