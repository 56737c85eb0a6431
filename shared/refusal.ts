/** Why a command can be refused: the one table of codes and of what a person is told. */
export const refusalMessages = {
  alreadyRevealed: 'Scores are open now. Amend the score and give a reason.',
  badArguments: 'The command does not have the form this version expects.',
  closed: 'This interview is closed. Nothing in it can change.',
  giveLeadFirst: 'Hand the lead to somebody else first.',
  leadIsHere: 'The lead is still here. The lead can be taken over when they have been gone for 30 seconds.',
  noSuchCompetency: 'This competency is not part of the kit.',
  noSuchNote: 'There is no such note of yours.',
  noSuchPanelist: 'There is no such person in this room.',
  noSuchProbe: 'This question has no such follow-up.',
  noSuchQuestion: 'There is no such question in this room.',
  noSuchRating: 'You gave no score there that could be amended.',
  noSuchRecommendation: 'You gave no recommendation that could be amended.',
  noSuchSuggestion: 'This suggestion was answered already.',
  notAsked: 'This question has not been asked yet.',
  notFromHere: 'This command is not open to people in the room.',
  notInPhase: 'The interview is not at the point where this is possible.',
  notLead: 'Only the lead can do this.',
  notRater: 'Your role in this room does not score or write notes.',
  nothingToUndo: 'There is nothing to undo.',
  noteChanged: 'The note was changed elsewhere in the meantime.',
  notSubmitted: 'Your scorecard is not submitted.',
  overtaken: 'A later change of yours was saved before this one, so this one was left out.',
  panelIncomplete: 'Not everybody has submitted. Name who is missing and give a reason to open without them.',
  recused: 'You have stepped back from this interview.',
  scorecardIncomplete: 'The scorecard is not complete yet.',
  storage: 'The server cannot save right now. Nothing is lost on this device; it will be sent again.',
  submitted: 'Your scorecard is submitted. Reopen it to change it.',
  tooFast: 'Too many changes at once. They will be sent again in a moment.',
  tooLate: 'Too late to undo.',
  unknownOperation: 'This version does not know the command.',
} as const;

export type RefusalCode = keyof typeof refusalMessages;

/** An answer, never silence: why a command was not accepted. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** Ids or field paths that the refusal is about, such as the questions still to be scored. */
  readonly about?: readonly string[];
}

/** Refusals that pass by themselves: the command stays in the outbox and is sent again, unchanged and in order. */
export const isTemporary = ({ code }: Refusal): boolean => code === 'tooFast' || code === 'storage';

export const refuse = (code: RefusalCode, about?: readonly string[]): Refusal => ({
  code,
  message: refusalMessages[code],
  ...(about ? { about } : {}),
});
