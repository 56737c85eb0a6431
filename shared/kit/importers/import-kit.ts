import type { Kit } from '../kit.ts';
import { type Decoding, decode } from './decode.ts';
import {
  type ImportAnswer,
  type Importer,
  type Recognised,
  type Refused,
  refused,
  type Source,
} from './importer.ts';
import { importers } from './importers.ts';
import { recogniseQuestions } from './recognise.ts';
import { segmenters } from './segmenters.ts';

export interface ImportOptions {
  filename?: string;
  /** The name of a format; without it the importers look at the file. */
  format?: string;
  /** The name of a segmenter; without it the one that explains most of the document is taken. */
  segmenter?: string;
}

export type KitImport = { ok: true; kit: Kit; recognised: Recognised } | Refused;

export const mostBytes = 5_000_000;

const notText =
  'The file is neither text nor a kind of document that can be read (DOCX, XLSX, PDF). Open it where it came from and save it as one of these or as plain text.';

const checkNames = ({ format, segmenter }: ImportOptions): Refused | undefined => {
  const formats = importers.map((one) => one.format);
  if (format !== undefined && !formats.includes(format)) {
    return refused(
      'unknownFormat',
      `"${format}" is not a format that can be imported. Formats: ${formats.join(', ')}.`,
    );
  }
  const names = segmenters.map(({ name }) => name);
  if (segmenter !== undefined && !names.includes(segmenter)) {
    return refused(
      'unknownSegmenter',
      `"${segmenter}" is not a way to find questions. There are: ${names.join(', ')}.`,
    );
  }
  return undefined;
};

interface Opened {
  importer: Importer;
  source: Source;
  encoding: Recognised['encoding'];
}

/** Finds who reads a file. Only what no binary format recognises is decoded. */
const open = (bytes: Uint8Array, { filename, format }: ImportOptions): Opened | Refused => {
  const source: Source = { bytes, text: '', ...(filename !== undefined && { filename }) };
  const binary = importers.find((one) => one.isBinary && one.recognises(source));
  if (binary && (format === undefined || format === binary.format))
    return { importer: binary, source, encoding: null };
  const decoding: Decoding = decode(bytes);
  if (!decoding.ok) return refused('notText', notText);
  const text = { ...source, text: decoding.text };
  if (decoding.text.trim() === '')
    return refused('empty', 'The file is empty. Choose one that has questions in it.');
  const importer = importers.find((one) =>
    format === undefined ? !one.isBinary && one.recognises(text) : one.format === format,
  );
  return importer ? { importer, source: text, encoding: decoding.encoding } : refused('notText', notText);
};

const read = async ({ importer, source }: Opened, options: ImportOptions): Promise<ImportAnswer> => {
  const reading = await importer.read(source);
  if (!reading.ok) return reading;
  if ('kit' in reading) return { ...reading, alternatives: [], skipped: [] };
  return recogniseQuestions(reading.document, reading.skipped, options);
};

/** Makes a kit of a file. Nothing is saved: the answer is a preview for a person to judge. */
export const importKit = async (bytes: Uint8Array, options: ImportOptions = {}): Promise<KitImport> => {
  if (bytes.length > mostBytes) {
    return refused('tooLarge', `The file has ${bytes.length} bytes; ${mostBytes} are the most. Split it.`);
  }
  const unknown = checkNames(options);
  if (unknown) return unknown;
  const opened = open(bytes, options);
  if ('ok' in opened) return opened;
  const answer = await read(opened, options);
  if (!answer.ok) return answer;
  const { kit, segmenter, alternatives, skipped, warnings } = answer;
  return {
    ok: true,
    kit,
    recognised: {
      format: opened.importer.format,
      segmenter,
      encoding: opened.encoding,
      questions: kit.questions.length,
      alternatives,
      skipped,
      warnings,
    },
  };
};
