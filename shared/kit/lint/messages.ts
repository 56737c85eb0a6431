/** What each message is told: names, numbers and words of the kit itself. */
export interface MessageParams {
  noCompetency: object;
  noCompetencies: { questions: number };
  noAnchors: object;
  noAnchorsAtAll: { questions: number };
  overTime: { planned: number; minutes: number; over: number };
  noMinutes: object;
  competencyNotAsked: { name: string };
  competencyNotPlanned: { name: string };
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

/** All words of the lint, in English. */
export const lintWords: LintWords = {
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
};

/** A message in the words of a table. */
export const wordingOf = <Code extends MessageCode>(
  { code, params }: { readonly code: Code; readonly params: MessageParams[Code] },
  words: LintWords,
): Wording => words[code](params);
