import type { InterviewSummary } from '../../../shared/http.ts';
import { fromNow } from '../../shell/dates.ts';
import { homeWords } from '../../words/english/home.ts';
import { outcomeWords } from '../../words/english/outcomes.ts';
import type { InterviewGroups } from './interview-groups.ts';

export const planInWords = ({ kit, plan }: InterviewSummary): string =>
  plan.length > 0 ? homeWords.planOf(plan.length, kit.questions) : homeWords.questions(kit.questions);

/** Under the name of the next interview: role, plan, rule. */
export const nextInWords = (interview: InterviewSummary): string => {
  const plan = planInWords(interview);
  return [
    interview.role ?? interview.kit.title,
    interview.plan.length > 0 ? homeWords.planned(plan) : plan,
    homeWords.policies[interview.revealPolicy],
  ].join(', ');
};

/** Under a name in a list: what there is to know at this point of the interview. */
export const rowInWords = (interview: InterviewSummary): string => {
  const role = interview.role ?? interview.kit.title;
  switch (interview.phase) {
    case 'draft':
    case 'live':
      return `${role}, ${planInWords(interview)}`;
    case 'scoring':
      return homeWords.beingFinished;
    case 'debrief':
      return homeWords.debriefCanBegin;
    case 'closed':
      return `${interview.outcome ? outcomeWords[interview.outcome] : homeWords.closedUndecided}, ${role}`;
  }
};

/** Under the date: what the day asks for, in a glance. */
export const dayInWords = (groups: InterviewGroups, now: Date): string => {
  const sentences: string[] = [];
  const { next } = groups;
  if (next?.phase === 'live') sentences.push(homeWords.inRoomNow);
  else if (next?.scheduledAt) sentences.push(homeWords.panelWhen(fromNow(new Date(next.scheduledAt), now)));
  else sentences.push(next ? homeWords.readyToOpen : homeWords.noneAhead);
  const scoring = groups.waiting.filter((interview) => interview.phase === 'scoring').length;
  const open = groups.waiting.length - scoring;
  if (scoring > 0) sentences.push(homeWords.toFinish(scoring));
  if (open > 0) sentences.push(homeWords.toHold(open));
  return sentences.join(' ');
};
