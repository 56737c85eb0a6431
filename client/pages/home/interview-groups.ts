import type { ListedInterview } from '../../../shared/http.ts';
import { isSameDay } from '../../shell/dates.ts';

/** Interviews by what somebody can do about them. Each is in one place. */
export interface InterviewGroups {
  /** The one that is live, or is next. */
  readonly next: ListedInterview | null;
  readonly laterToday: readonly ListedInterview[];
  readonly comingUp: readonly ListedInterview[];
  readonly withoutTime: readonly ListedInterview[];
  /** Their time is over and nobody opened them. */
  readonly notHeld: readonly ListedInterview[];
  readonly waiting: readonly ListedInterview[];
  readonly decided: readonly ListedInterview[];
}

const startOf = (interview: ListedInterview): number =>
  Date.parse(interview.startedAt ?? interview.scheduledAt ?? interview.createdAt);

const endOf = (interview: ListedInterview): number => startOf(interview) + interview.minutes * 60_000;

const soonestFirst = (all: readonly ListedInterview[]) => [...all].sort((a, b) => startOf(a) - startOf(b));
const latestFirst = (all: readonly ListedInterview[]) => [...all].sort((a, b) => startOf(b) - startOf(a));

/** A room that was opened is next until it ends, however late it is; then the nearest planned; then the newest. */
const nextOf = (interviews: readonly ListedInterview[], now: Date): ListedInterview | null => {
  const live = latestFirst(interviews.filter((interview) => interview.phase === 'live'));
  const drafts = interviews.filter((interview) => interview.phase === 'draft');
  const planned = soonestFirst(
    drafts.filter((interview) => interview.scheduledAt && endOf(interview) > now.getTime()),
  );
  const open = latestFirst(drafts.filter((interview) => !interview.scheduledAt));
  return live[0] ?? planned[0] ?? open[0] ?? null;
};

export const groupInterviews = (interviews: readonly ListedInterview[], now: Date): InterviewGroups => {
  const next = nextOf(interviews, now);
  const others = interviews.filter((interview) => interview !== next);
  const drafts = others.filter((interview) => interview.phase === 'draft' && interview.scheduledAt);
  const ahead = soonestFirst(drafts.filter((interview) => endOf(interview) > now.getTime()));
  const isToday = (interview: ListedInterview) => isSameDay(new Date(startOf(interview)), now);
  return {
    next,
    laterToday: [...others.filter((interview) => interview.phase === 'live'), ...ahead.filter(isToday)],
    comingUp: ahead.filter((interview) => !isToday(interview)),
    withoutTime: latestFirst(
      others.filter((interview) => interview.phase === 'draft' && !interview.scheduledAt),
    ),
    notHeld: latestFirst(drafts.filter((interview) => endOf(interview) <= now.getTime())),
    waiting: latestFirst(
      others.filter((interview) => interview.phase === 'scoring' || interview.phase === 'debrief'),
    ),
    decided: latestFirst(others.filter((interview) => interview.phase === 'closed')),
  };
};
