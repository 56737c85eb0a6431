/** Something in a kit file that was not understood. `line` counts from 1; `text` says what, and what to do. */
export interface KitProblem {
  line: number;
  code: KitProblemCode;
  text: string;
}

export type KitProblemCode =
  | 'noFrontMatter'
  | 'brokenFrontMatter'
  | 'unknownKey'
  | 'noQuestion'
  | 'tooManyQuestions'
  | 'unknownHeading'
  | 'strayText'
  | 'unknownLabel'
  | 'misplacedLabel'
  | 'repeatedLabel'
  | 'emptyLabel'
  | 'incompleteAnchors'
  | 'unclosedCode'
  | 'repeatedCode'
  | 'badSlug'
  | 'repeatedSlug'
  | 'definedTwice'
  | 'noWording'
  | 'badValue';
