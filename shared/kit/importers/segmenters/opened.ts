import type { Block } from '../document.ts';
import { labelledField } from '../fields/labels.ts';
import { endsAsking } from '../words/asking.ts';
import { type OpeningWords, openingOf } from './wording.ts';

/** A line that opens a question, with what stands below it until the next one. */
export interface Opened {
  block: Block;
  wording: OpeningWords;
  body: Block[];
  category: string | undefined;
  difficulty: string | undefined;
  /** A heading above it says that questions follow. */
  isAnnounced: boolean;
}

/** It asks, or it is the title of the one thing below it that does. */
export const isAsking = ({ wording, block, body }: Opened): boolean => {
  if (wording.asks) return true;
  const [below, ...rest] = body.filter(({ kind }) => kind !== 'rule');
  if (block.kind !== 'heading' || below?.kind !== 'text') return false;
  return endsAsking(below.text) || (rest.length === 0 && below.text.length < 600 && openingOf(below).asks);
};

export const isFieldLabel = (block: Block): boolean => {
  const field = labelledField(block);
  return field !== undefined && field !== 'question';
};
