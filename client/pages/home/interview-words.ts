import type { InterviewSummary, RevealPolicy } from '../../../shared/http.ts';
import type { Phase } from '../../../shared/records/interview.ts';
import { fromNow } from '../../shell/dates.ts';
import { count } from '../../shell/wording.ts';
import { outcomeWords } from '../../words/english/outcomes.ts';
import type { InterviewGroups } from './interview-groups.ts';

const policyInShort: { readonly [policy in RevealPolicy]: string } = {
  whenAllSubmitted: 'sealed scoring',
  whenYouSubmit: 'sealed until you submit',
  whenLeadOpens: 'sealed scoring',
  open: 'open scoring',
};

export const planInWords = (interview: InterviewSummary): string => {
  const all = count(interview.kit.questions, 'question', 'questions');
  return interview.plan.length > 0 ? `${interview.plan.length} of ${all}` : all;
};

/** Under the name of the next interview: role, plan, rule. */
export const nextInWords = (interview: InterviewSummary): string => {
  const plan = planInWords(interview);
  return [
    interview.role ?? interview.kit.title,
    interview.plan.length > 0 ? `${plan} planned` : plan,
    policyInShort[interview.revealPolicy],
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
      return 'Scorecards are being finished';
    case 'debrief':
      return 'Scores are open, the debrief can begin';
    case 'closed':
      return `${interview.outcome ? outcomeWords[interview.outcome] : 'Closed without a decision'}, ${role}`;
  }
};

export const actionInWords: { readonly [phase in Phase]: string } = {
  draft: 'Open room',
  live: 'Go to room',
  scoring: 'Finish scorecard',
  debrief: 'Open debrief',
  closed: 'Look back',
};

/** Under the date: what the day asks for, in a glance. */
export const dayInWords = (groups: InterviewGroups, now: Date): string => {
  const sentences: string[] = [];
  const { next } = groups;
  if (next?.phase === 'live') sentences.push('A panel is in its room now.');
  else if (next?.scheduledAt) sentences.push(`A panel ${fromNow(new Date(next.scheduledAt), now)}.`);
  else sentences.push(next ? 'A panel is ready to open.' : 'No panel ahead.');
  const scoring = groups.waiting.filter((interview) => interview.phase === 'scoring').length;
  const open = groups.waiting.length - scoring;
  if (scoring > 0) sentences.push(`${count(scoring, 'scorecard', 'scorecards')} to finish.`);
  if (open > 0) sentences.push(`${count(open, 'debrief', 'debriefs')} to hold.`);
  return sentences.join(' ');
};
