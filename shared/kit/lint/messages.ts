import type { Topic } from './topics/topic.ts';

/** What each message is told: names, numbers and words of the kit itself. */
export interface MessageParams {
  protectedTopic: { topic: Topic; words: string };
  noCompetency: object;
  noCompetencies: { questions: number };
  noAnchors: object;
  noAnchorsAtAll: { questions: number };
  overTime: { planned: number; minutes: number; over: number };
  noMinutes: object;
  competencyNotAsked: { name: string };
  competencyNotPlanned: { name: string };
  manyQuestions: { questions: number };
  twoQuestions: object;
  leading: { words: string };
  yesNo: object;
  givesAway: { point: string };
  buzzwords: { words: readonly string[] };
  acronyms: { words: readonly string[] };
  noListenFor: object;
  noListenForAtAll: { questions: number };
  likeAnchors: { lower: number; upper: number };
}

export type MessageCode = keyof MessageParams;

/** A message as plain data: a code and what it speaks of. */
export type Message = {
  [Code in MessageCode]: { readonly code: Code; readonly params: MessageParams[Code] };
}[MessageCode];

/** A message in words: what was found, why it matters, and what to do. */
export interface Wording {
  readonly text: string;
  readonly why: string;
  readonly mend: string;
}

/** The messages in one language. A new language is one more table of this type. */
export type LintWords = { readonly [Code in MessageCode]: (params: MessageParams[Code]) => Wording };

const questions = (count: number): string => (count === 1 ? '1 question' : `${count} questions`);

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text);

/** What each topic is called, and what may be asked about the job instead. */
const topicWords: { readonly [topic in Topic]: { readonly what: string; readonly instead: string } } = {
  age: {
    what: 'age',
    instead: 'Ask for the experience that the job needs, or whether the legal minimum age is met.',
  },
  family: {
    what: 'family, partner or children',
    instead:
      'Say what the job asks for, such as shifts or travel, and ask everybody whether they can do that.',
  },
  religion: {
    what: 'religion',
    instead: 'Name the working days and hours, and ask everybody whether they can keep them.',
  },
  health: {
    what: 'health or disability',
    instead: 'Describe the tasks, and ask whether they can be done, with or without an adjustment.',
  },
  origin: {
    what: 'origin, nationality or mother tongue',
    instead: 'Ask whether there is a right to work here, and for the languages that the job needs.',
  },
  politics: {
    what: 'political views',
    instead: 'Leave it out; ask how they work with people who see things differently.',
  },
  union: { what: 'union membership', instead: 'Leave it out. Nothing about the job depends on it.' },
  orientation: {
    what: 'sexual orientation or gender',
    instead: 'Leave it out. Nothing about the job depends on it.',
  },
  record: {
    what: 'arrests or convictions',
    instead: 'Where the law asks for a check, do it after the offer and say so beforehand.',
  },
  pay: {
    what: 'earlier pay or debts',
    instead: 'Say what the job pays, and ask what they expect.',
  },
};

/** All words of the lint, in English. */
export const lintWords: LintWords = {
  protectedTopic: ({ topic, words }) => ({
    text: `“${words}” asks about ${topicWords[topic].what}.`,
    why: 'In most countries an employer may not ask this, and the answer may not count. Whoever is not hired can hold it against you.',
    mend: topicWords[topic].instead,
  }),
  noCompetency: () => ({
    text: 'This question belongs to no competency.',
    why: 'Its rating counts for nothing that the panel has agreed to look for.',
    mend: 'Choose the competency that it tells about, or leave the question out.',
  }),
  noCompetencies: (params) => ({
    text: `None of the ${questions(params.questions)} belongs to a competency.`,
    why: 'Scores are added up by competency; without one the packet can only list answers.',
    mend: 'Name three to six competencies of the job, and put each question under one.',
  }),
  noAnchors: () => ({
    text: 'Nothing says what a 1, 2, 3 or 4 looks like here.',
    why: 'Without anchors each panelist rates by a scale of their own.',
    mend: 'Write one observable behaviour for each level, here or at the competency.',
  }),
  noAnchorsAtAll: (params) => ({
    text: `None of the ${questions(params.questions)} has anchors.`,
    why: 'Without anchors each panelist rates by a scale of their own.',
    mend: 'Start with the planned questions: write one observable behaviour for each level.',
  }),
  overTime: ({ planned, minutes, over }) => ({
    text: `The plan takes ${planned} min; the interview has ${minutes}.`,
    why: `The last ${over} min of questions will be rushed or not asked, and differ from candidate to candidate.`,
    mend: 'Take questions out of the plan, give them fewer minutes, or make the interview longer.',
  }),
  noMinutes: () => ({
    text: 'This planned question has no minutes.',
    why: 'The plan looks shorter than it is.',
    mend: 'Say how many minutes it takes, follow-ups included.',
  }),
  competencyNotAsked: ({ name }) => ({
    text: `No question asks about ${name}.`,
    why: 'What nobody asks about is rated by impression, or not at all.',
    mend: 'Write a question for it, or take the competency out.',
  }),
  competencyNotPlanned: ({ name }) => ({
    text: `No planned question asks about ${name}.`,
    why: 'An interview that follows the plan ends without evidence for it.',
    mend: 'Plan one of its questions.',
  }),
  manyQuestions: (params) => ({
    text: `This asks ${questions(params.questions)} at once.`,
    why: 'Most people answer the last one, so candidates end up answering different questions.',
    mend: 'Ask the first one, and keep the others as follow-ups.',
  }),
  twoQuestions: () => ({
    text: 'This asks about two things at once.',
    why: 'An answer to one of them gets the rating of both.',
    mend: 'Ask one of them, and make the other a question of its own or a follow-up.',
  }),
  leading: ({ words }) => ({
    text: `“${words}” says which answer is hoped for.`,
    why: 'Candidates hear it and agree, whatever they would have said.',
    mend: 'Ask openly, for what they did or would do.',
  }),
  yesNo: () => ({
    text: 'Yes or no answers this.',
    why: 'One word shows no behaviour to rate.',
    mend: 'Ask how, why, or for one time when it happened.',
  }),
  givesAway: ({ point }) => ({
    text: `The question says what to listen for: “${shortened(point)}”`,
    why: 'Whoever repeats the question gets the point.',
    mend: 'Take it out of the question, or out of what to listen for.',
  }),
  buzzwords: ({ words }) => ({
    text: `Words of fashion make this vague: ${words.join(', ')}.`,
    why: 'Each candidate takes them to mean something else.',
    mend: 'Say in plain words what you want to hear about.',
  }),
  acronyms: ({ words }) => ({
    text: `${words.length} abbreviations in one question: ${words.join(', ')}.`,
    why: 'Whoever has other names for the same things loses time, and says less.',
    mend: 'Write the ones out that another company would not use.',
  }),
  noListenFor: () => ({
    text: 'Nothing says what a good answer shows.',
    why: 'Panelists listen for different things, and note different things.',
    mend: 'Write two to five points that can be heard in an answer.',
  }),
  noListenForAtAll: (params) => ({
    text: `None of the ${questions(params.questions)} says what a good answer shows.`,
    why: 'Panelists listen for different things, and note different things.',
    mend: 'Start with the planned questions: two to five points that can be heard in an answer.',
  }),
  likeAnchors: ({ lower, upper }) => ({
    text: `Levels ${lower} and ${upper} name the same behaviour.`,
    why: 'Words of degree are a matter of taste: two panelists who heard the same give different values.',
    mend: `Say what somebody does at ${upper} and leaves out at ${lower}.`,
  }),
};

/** A message in the words of a table. */
export const wordingOf = <Code extends MessageCode>(
  { code, params }: { readonly code: Code; readonly params: MessageParams[Code] },
  words: LintWords,
): Wording => words[code](params);
