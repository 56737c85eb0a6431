import type { Kit } from '../kit.ts';
import type { KitProblemCode } from '../markdown/problem.ts';
import type { Encoding } from './decode.ts';

/** A decoded file on its way through the importers. */
export interface Source {
  text: string;
  filename?: string;
}

export interface SkippedLine {
  line: number;
  text: string;
  why: string;
}

export type ImportWarningCode =
  | KitProblemCode
  | 'listedOnly'
  | 'repeatedQuestion'
  | 'noTitle'
  | 'noWhy'
  | 'noListenFor'
  | 'noAnswer';

export interface ImportWarning {
  line: number;
  code: ImportWarningCode;
  text: string;
}

/** What a preview shows before anything is saved: what was made of the file, and what was not used. */
export interface Recognised {
  format: string;
  segmenter: string;
  encoding: Encoding;
  questions: number;
  skipped: SkippedLine[];
  warnings: ImportWarning[];
}

export type ImportRefusalCode =
  | 'tooLarge'
  | 'notText'
  | 'unknownFormat'
  | 'empty'
  | 'noQuestions'
  | 'tooManyQuestions'
  | 'brokenKit';

export interface ImportRefusal {
  code: ImportRefusalCode;
  message: string;
}

export type ImportAnswer =
  | ({ ok: true; kit: Kit } & Pick<Recognised, 'segmenter' | 'skipped' | 'warnings'>)
  | { ok: false; refusal: ImportRefusal };

/** One file format. The first importer that recognises a source reads it. */
export interface Importer {
  format: string;
  recognises(source: Source): boolean;
  read(source: Source): ImportAnswer;
}
