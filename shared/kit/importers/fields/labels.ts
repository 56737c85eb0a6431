import { opensQuote } from './quotes.ts';

export type Field = 'why' | 'listenFor' | 'probes' | 'answer';

/** What pages write in front of a field. In lower case; a plural `s` is tried too. */
const spellings: Record<Field, readonly string[]> = {
  answer: [
    'answer',
    'answer example',
    'best answer',
    'example',
    'example answer',
    'example response',
    'good answer',
    'model answer',
    'possible answer',
    'reference answer',
    'sample',
    'sample answer',
    'sample reply',
    'sample response',
    'suggested answer',
  ],
  why: [
    'intent',
    'purpose',
    'rationale',
    'reason',
    'what it tests',
    'why',
    'why ask',
    'why ask this',
    'why it is asked',
    'why this question',
    'why we ask',
    'why we ask this',
  ],
  listenFor: [
    'a good answer shows',
    'good sign',
    'how to answer',
    'key point',
    'listen for',
    'look for',
    'tip',
    'what to include',
    'what to listen for',
    'what to look for',
    'what to mention',
  ],
  probes: ['follow up', 'follow-up', 'follow up question', 'follow-up question', 'probe'],
};

const fields = new Map<string, Field>();
for (const [field, all] of Object.entries(spellings)) {
  // Object.entries forgets that the keys of a record of fields are fields.
  for (const spelling of all) for (const end of ['', 's']) fields.set(spelling + end, field as Field);
}

const longestLabel = 48;

const fieldSpelled = (label: string): Field | undefined =>
  fields.get(label.replace(/[*_#]/g, '').trim().toLowerCase());

const looksLikeLabel = (label: string): boolean => /^\p{L}/u.test(label) && label.split(/\s+/).length <= 4;

/**
 * The field a line names at its start, with the text after the colon. A label we do not know still counts when
 * a quotation follows it: that is how pages set an example answer. A known label may stand alone on its line.
 */
export const readLabel = (line: string): { field: Field; text: string } | undefined => {
  const colon = line.slice(0, longestLabel).search(/[:：]/);
  if (colon < 0) {
    const alone = line.length < longestLabel ? fieldSpelled(line) : undefined;
    return alone && { field: alone, text: '' };
  }
  const label = line.slice(0, colon);
  const text = line
    .slice(colon + 1)
    .replace(/^[*_]+/, '')
    .trim();
  const field = fieldSpelled(label) ?? (looksLikeLabel(label) && opensQuote(text) ? 'answer' : undefined);
  return field && { field, text };
};
