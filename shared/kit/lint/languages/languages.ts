import type { Kit } from '../../kit.ts';
import { arabic } from './arabic.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { LanguageWords } from './language-words.ts';
import { polish } from './polish.ts';
import { spanish } from './spanish.ts';

const byTag: ReadonlyMap<string, LanguageWords> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['pl', polish],
  ['zh', chinese],
  ['ar', arabic],
]);

/** For a language that no table knows: the rules that go by structure alone still work. */
const unknown: LanguageWords = {
  spaced: true,
  closedOpenings: '',
  closedEndings: '',
  opened: '',
  requests: '',
  lastTime: null,
  leadingEndings: '',
  leading: '',
  asking: '',
  joins: '',
  choice: '',
  back: '',
  degree: '',
  little: '',
  buzzwords: '',
};

/** The words of a kit's language, whatever its region: `pt-BR` is `pt`. */
export const languageOfKit = ({ language }: Pick<Kit, 'language'>): LanguageWords =>
  byTag.get(language.split('-')[0] ?? '') ?? unknown;
