import type { QuestionId } from '../../shared/id.ts';
import { type Asked, timeUsed } from '../../shared/records/asked.ts';
import type { Question } from '../../shared/records/question.ts';
import { interviewOf, type Reader } from '../../shared/room/reader.ts';

const minute = 60_000;
/** Taken for a question whose kit gives it no time. */
const usualMinutes = 5;
/** Kept free at the end for the candidate's questions, as far as the plan leaves room for it. */
const closingMinutes = 5;

export interface PlanSegment {
  readonly id: string;
  readonly kind: 'intro' | 'asked' | 'current' | 'planned' | 'closing';
  readonly minutes: number;
  readonly question?: Question;
  readonly elapsedMs?: number;
  /** Past the end of the interview. */
  readonly over: boolean;
}

export interface TimePlan {
  readonly segments: readonly PlanSegment[];
  /** Negative once the time is up. */
  readonly leftMs: number;
  /** By how many minutes what is planned goes past the end. */
  readonly overMinutes: number;
  /** The question to leave out so that the plan fits again. */
  readonly leaveOut: Question | null;
}

export const minutesOf = (question: Question): number => question.minutes ?? usualMinutes;

export const inOrder = (room: Reader): Question[] =>
  [...room.all('questions')].sort((a, b) => a.order - b.order);

/** Planned, not left out, and not asked yet: what is still ahead. */
export const questionsAhead = (room: Reader): Question[] =>
  inOrder(room).filter(
    (question) => question.planned && !question.skipped && !room.get('asked', question.id),
  );

export const nextQuestion = (room: Reader): Question | undefined => questionsAhead(room)[0];

/** What people call a question by: its title, or the beginning of its words. */
export const titleOf = (question: Question): string => {
  if (question.title) return question.title;
  const firstLine = question.text.split('\n', 1)[0] ?? '';
  return firstLine.length <= 60 ? firstLine : `${firstLine.slice(0, 57).trimEnd()}…`;
};

/** The hour as it went and as it will go on, if everybody keeps to the plan. */
export const timePlan = (room: Reader, at: number): TimePlan => {
  const { startedAt, endedAt, minutes, questionId } = interviewOf(room);
  const elapsed = startedAt === null ? 0 : Math.max(0, (endedAt ?? at) - startedAt);
  const asked = [...room.all('asked')].sort((a, b) => beganAt(a) - beganAt(b));
  const ahead = questionsAhead(room);
  const past = asked.filter(({ id }) => id !== questionId).flatMap((each) => pastSegment(room, each, at));
  const current = questionId ? currentSegment(room, questionId, at) : [];
  const untilEnd =
    sum(ahead.map(minutesOf)) +
    sum(current.map((now) => Math.max(0, now.minutes - (now.elapsedMs ?? 0) / minute)));
  const left = minutes - elapsed / minute;
  const overMinutes = Math.max(0, Math.ceil(untilEnd - Math.max(0, left) - 0.5));
  const planned = plannedSegments(ahead, overMinutes);
  const closing = Math.max(overMinutes > 0 ? 0 : left - untilEnd, Math.min(closingMinutes, minutes / 10));
  const segments = [
    ...introSegment(asked, startedAt),
    ...past,
    ...current,
    ...planned.filter((segment) => !segment.over),
    { id: 'closing', kind: 'closing', minutes: closing, over: false } as const,
    ...planned.filter((segment) => segment.over),
  ];
  return {
    segments,
    leftMs: minutes * minute - elapsed,
    overMinutes,
    leaveOut: overMinutes > 0 ? questionToLeaveOut(room, ahead, overMinutes) : null,
  };
};

const beganAt = (asked: Asked): number => asked.spans[0]?.from ?? 0;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const introSegment = (asked: readonly Asked[], startedAt: number | null): PlanSegment[] => {
  const first = asked[0];
  const minutes = first && startedAt !== null ? (beganAt(first) - startedAt) / minute : 0;
  return minutes < 0.5 ? [] : [{ id: 'intro', kind: 'intro', minutes, over: false }];
};

const pastSegment = (room: Reader, asked: Asked, at: number): PlanSegment[] => {
  const question = room.get('questions', asked.id);
  if (!question) return [];
  return [{ id: asked.id, kind: 'asked', minutes: timeUsed(asked, at) / minute, question, over: false }];
};

const currentSegment = (room: Reader, id: QuestionId, at: number): PlanSegment[] => {
  const question = room.get('questions', id);
  const asked = room.get('asked', id);
  if (!question || !asked) return [];
  const elapsedMs = timeUsed(asked, at);
  return [{ id, kind: 'current', minutes: minutesOf(question), question, elapsedMs, over: false }];
};

/** The last questions are the ones past the end. */
const plannedSegments = (ahead: readonly Question[], overMinutes: number): PlanSegment[] => {
  let toMark = overMinutes;
  return [...ahead]
    .reverse()
    .map((question): PlanSegment => {
      const over = toMark > 0;
      toMark -= minutesOf(question);
      return { id: question.id, kind: 'planned', minutes: minutesOf(question), question, over };
    })
    .reverse();
};

/** One that is long enough, and rather of a competency that has been asked about already; the latest of those. */
const questionToLeaveOut = (
  room: Reader,
  ahead: readonly Question[],
  overMinutes: number,
): Question | null => {
  const covered = new Set([...room.all('asked')].map(({ id }) => room.get('questions', id)?.competencyId));
  const longEnough = ahead.filter((question) => minutesOf(question) >= overMinutes);
  return (
    longEnough.filter((question) => covered.has(question.competencyId)).at(-1) ?? longEnough.at(-1) ?? null
  );
};
