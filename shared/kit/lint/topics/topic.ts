/**
 * What an employer may not ask, or may ask nearly nowhere, whatever the country: EU directives 2000/43 and 2000/78,
 * Title VII, ADEA and ADA in the United States, and the laws that follow them. A lint is no lawyer: it names what a
 * lawyer would strike out first.
 */
export const topics = [
  'age',
  'family',
  'religion',
  'health',
  'origin',
  'politics',
  'union',
  'orientation',
  'record',
  'pay',
] as const;
export type Topic = (typeof topics)[number];

/** Phrases of one language by topic, separated by `|`, as `LanguageWords` has them: ways to ask for it, not the words alone. */
export type TopicPhrases = { readonly [topic in Topic]: string } & {
  /** Phrases that contain one of the others and are about something else. */
  readonly notMeant: string;
};
