import type { Role } from '../../../shared/records/panelist.ts';
import { section } from '../section.ts';
import { counted } from './counted.ts';

type InviteRoles = { readonly [role in Role]: { readonly label: string; readonly detail: string } };

/** Before the call. */
export const lobbyWords = section('lobby', {
  minutes: (n: number) => `${n} min`,
  plan: 'Plan',
  planFits: (questions: number, minutes: number, spare: number) =>
    `${counted(questions, 'question', 'questions')}, ${minutes} min. ${spare} min for the opening and their questions.`,
  planTooLong: (questions: number, minutes: number, over: number) =>
    `${counted(questions, 'question', 'questions')}, ${minutes} min. ${over} min too long.`,
  rules: 'Rules',
  on: 'on',
  off: 'off',
  notesForExtremes: 'Scores need a note',
  notesForExtremesDetail: 'A 1 or a 4 asks for one line of evidence before submitting.',
  observersSeeQuestions: 'Observers see questions only',
  observersSeeQuestionsDetail: 'No scores, no notes, no names of who is writing.',
  ruleNotChanged: 'The rule was not changed. Reload the page and try again.',
  ruleNoAnswer: 'The server did not answer. The rule is as it was.',
  warmUp: 'Warm up',
  whileYouWait: 'while you wait',
  inTheRoom: 'In the room',
  hereOf: (here: number, of: number) => `${here} of ${of}`,
  lead: 'Lead',
  inviteAs: 'Invite as',
  inviteRoles: {
    panelist: { label: 'Panelist', detail: 'Scores answers and takes notes.' },
    shadow: { label: 'Shadow', detail: 'Scores to learn; never counted.' },
    observer: { label: 'Observer', detail: 'Reads along, no scoring.' },
    lead: { label: 'Co-lead', detail: 'Scores, and can take over the lead.' },
  } as InviteRoles,
  openLinks: (n: number) => counted(n, 'open link', 'open links'),
  madeAt: (when: string) => `made ${when}`,
  closeLink: 'Close',
  closingLink: 'Whoever came by a link that you close is out of the room at once.',
  noLink: 'No link was made.',
  start: 'Start interview',
  clockStarts: 'The clock starts.',
  clockStartsAt: (number: number) => `The clock starts and everyone sees question ${number}.`,
  takeLead: 'Take the lead',
  nobodyLeads: 'Nobody leads yet.',
  isAway: (name: string) => `${name} is away.`,
  startsIt: (name: string) => `${name} starts the interview.`,
  kitVersion: (title: string, version: number) => `${title}, version ${version}`,
});
