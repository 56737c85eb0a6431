import type { RevealPolicy } from '../../../shared/http.ts';
import type { Phase } from '../../../shared/records/interview.ts';
import { section } from '../section.ts';
import { counted } from './counted.ts';

const questions = (n: number) => counted(n, 'question', 'questions');
type PolicyWords = { readonly [policy in RevealPolicy]: string };
type PhaseWords = { readonly [phase in Phase]: string };

/** Home: the day, the interviews, the kits beside them. */
export const homeWords = section('home', {
  title: 'Home',
  newInterview: 'New interview',
  outOfDate: 'The list may be out of date.',
  tryAgain: 'Try again',
  laterToday: 'Later today',
  waiting: 'Waiting',
  comingUp: 'Coming up',
  noTime: 'No time set',
  notHeld: 'Not held',
  decided: 'Decided',
  liveNow: 'live now',
  panel: 'Panel',

  inRoomNow: 'A panel is in its room now.',
  panelWhen: (when: string) => `A panel ${when}.`,
  readyToOpen: 'A panel is ready to open.',
  noneAhead: 'No panel ahead.',
  toFinish: (n: number) => `${counted(n, 'scorecard', 'scorecards')} to finish.`,
  toHold: (n: number) => `${counted(n, 'debrief', 'debriefs')} to hold.`,

  questions,
  planOf: (planned: number, all: number) => `${planned} of ${questions(all)}`,
  planned: (plan: string) => `${plan} planned`,
  policies: {
    whenAllSubmitted: 'sealed scoring',
    whenYouSubmit: 'sealed until you submit',
    whenLeadOpens: 'sealed scoring',
    open: 'open scoring',
  } as PolicyWords,
  beingFinished: 'Scorecards are being finished',
  debriefCanBegin: 'Scores are open, the debrief can begin',
  closedUndecided: 'Closed without a decision',
  actions: {
    draft: 'Open room',
    live: 'Go to room',
    scoring: 'Finish scorecard',
    debrief: 'Open debrief',
    closed: 'Look back',
  } as PhaseWords,
  /** After what a button does, for those who hear it out of its row. */
  ofPerson: (name: string) => `of ${name}`,
  pdf: 'PDF',
  packetOf: (name: string) => `packet of ${name}`,
  packetOfAll: 'Packet of all interviews',
  compare: 'Compare with others',
  moreAbout: (name: string) => `More about ${name}`,
  invite: 'Invite',
  inviteTo: (name: string) => `Invite to ${name}`,
  noLink: 'No link was made.',
  role: 'Role',
  deleteIt: 'Delete interview',
  deleteTitle: 'Delete this interview',
  notDeleted: 'Not deleted.',
  deleteText: (name: string) =>
    `Everything of the interview with ${name} goes: scores, notes, the debrief and all links.`,
  panelInRoom: 'The panel is in the room now.',
  cannotUndo: 'This cannot be undone.',
  isDeleted: (name: string) => `The interview with ${name} is deleted.`,

  find: 'Find',
  findPrompt: 'Find a candidate, kit or action',
  kit: 'Kit',
  importKit: 'Import a kit',
  openPractice: 'Open practice room',

  kits: 'Kits',
  importAction: 'Import',
  noKit: 'No kit yet. Import one to begin.',
  tryAlone: 'Try it alone',
  tryAloneText: 'Open a practice room with the sample kit. It takes a minute and nothing is kept.',
  kitFacts: (questionCount: number, plan: string) => `${questions(questionCount)}, ${plan}`,
  minutesPlanned: (n: number) => `${n} min planned`,
  noPlan: 'no plan yet',
  used: (n: number) => (n === 1 ? 'used once' : `used ${n} times`),

  startWithKit: 'Start with a kit',
  whatKitIs:
    'A kit is the questions you ask every candidate for a role, with what a 1, 2, 3 and 4 sound like.',
  practiceTitle: 'Open a practice room',
  practiceText: 'Three questions and two invented colleagues. It takes five minutes, and nothing is kept.',
  open: 'Open',
  importText:
    'Drop a file with your questions anywhere on this page. You see what is recognised before it is saved.',
  chooseFile: 'Choose file',
  planInterview: 'Plan an interview',
  planInterviewText: 'Choose a kit, name the candidate and invite the panel by a link.',
});
