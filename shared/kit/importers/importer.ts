import type { Kit } from '../kit.ts';
import type { KitProblemCode } from '../markdown/problem.ts';
import type { Encoding } from './decode.ts';
import type { KitDocument } from './document.ts';

/** A file on its way through the importers. */
export interface Source {
  bytes: Uint8Array;
  /** Empty for formats that are not text. */
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
  | 'placeholder'
  | 'candidateAnswer'
  | 'looksLikeFaq'
  | 'partialScale'
  | 'noTitle'
  | 'noWhy'
  | 'noListenFor'
  | 'noAnswer';

export interface ImportWarning {
  line: number;
  code: ImportWarningCode;
  text: string;
}

/** Another reading of the same file, which a person may prefer. */
export interface Alternative {
  segmenter: string;
  questions: number;
  /** From 0 to 1: how much of the document the reading explains. */
  score: number;
}

/** What a preview shows before anything is saved: what was made of the file, and what was not used. */
export interface Recognised {
  format: string;
  segmenter: string;
  /** Null for formats that are not text. */
  encoding: Encoding | null;
  questions: number;
  alternatives: Alternative[];
  skipped: SkippedLine[];
  warnings: ImportWarning[];
}

export type ImportRefusalCode =
  | 'tooLarge'
  | 'tooDeep'
  | 'tooSlow'
  | 'busy'
  | 'notText'
  | 'unknownFormat'
  | 'unknownSegmenter'
  | 'unreadable'
  | 'empty'
  | 'noQuestions'
  | 'tooManyQuestions'
  | 'brokenKit';

export interface ImportRefusal {
  code: ImportRefusalCode;
  message: string;
}

export interface Refused {
  ok: false;
  refusal: ImportRefusal;
}

export const refused = (code: ImportRefusalCode, message: string): Refused => ({
  ok: false,
  refusal: { code, message },
});

export type ImportAnswer =
  | ({ ok: true; kit: Kit } & Pick<Recognised, 'segmenter' | 'alternatives' | 'skipped' | 'warnings'>)
  | Refused;

/** What a format makes of a file: a document to look for questions in, or a kit that was a kit already. */
export type FormatReading =
  | { ok: true; document: KitDocument; skipped: SkippedLine[] }
  | { ok: true; kit: Kit; segmenter: string; warnings: ImportWarning[] }
  | Refused;

/** One file format. The first importer that recognises a source reads it. */
export interface Importer {
  format: string;
  /** Binary formats are recognised by their bytes, and are never decoded. */
  isBinary?: true;
  recognises(source: Source): boolean;
  read(source: Source): FormatReading | Promise<FormatReading>;
}
