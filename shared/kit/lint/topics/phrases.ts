import type { Kit } from '../../kit.ts';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { polish } from './polish.ts';
import { spanish } from './spanish.ts';
import type { TopicPhrases } from './topic.ts';

const byTag: ReadonlyMap<string, TopicPhrases> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pl', polish],
  ['zh', chinese],
  ['ar', arabic],
]);

/** The phrases of a kit's language; none for a language that no table knows. */
export const topicPhrasesOf = ({ language }: Pick<Kit, 'language'>): TopicPhrases | undefined =>
  byTag.get(language.split('-')[0] ?? '');
