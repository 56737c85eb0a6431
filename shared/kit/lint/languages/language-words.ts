/**
 * What the rules know of one language: words and phrases separated by `|`, in lower case and without punctuation. A
 * list that a language lacks is empty, and its rule is silent there.
 */
export interface LanguageWords {
  /** Scripts without blanks between words are compared letter by letter. */
  readonly spaced: boolean;
  /** How a question opens, or ends, that yes or no answers. */
  readonly closedOpenings: string;
  readonly closedEndings: string;
  /** A closed question with one of these asks for more than yes or no. */
  readonly opened: string;
  /** How a sentence opens that asks for an account. */
  readonly requests: string;
  /** What a closed question may be followed by, so that its yes comes with a story: opening and addition. */
  readonly lastTime: { readonly openings: string; readonly addition: string } | null;
  /** What says that the asker knows the answer, at the end and anywhere. */
  readonly leadingEndings: string;
  readonly leading: string;
  /** How a question opens, and what joins a second one to it. */
  readonly asking: string;
  readonly joins: string;
  /** Between things to choose from. */
  readonly choice: string;
  /** Words that point back at what was said before, or tell of one event: two questions with them are about one thing. */
  readonly back: string;
  /** Words of degree: anchors that differ only in these are told apart by taste. */
  readonly degree: string;
  /** Words that say nothing of a text's content. */
  readonly little: string;
  readonly buzzwords: string;
}
