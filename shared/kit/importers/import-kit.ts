import type { Kit } from '../kit.ts';
import { decode } from './decode.ts';
import type { ImportRefusal, ImportRefusalCode, Recognised } from './importer.ts';
import { importers } from './importers.ts';

export interface ImportOptions {
  filename?: string;
  /** The name of a format; without it the importers look at the text. */
  format?: string;
}

export type KitImport =
  | { ok: true; kit: Kit; recognised: Recognised }
  | { ok: false; refusal: ImportRefusal };

export const mostBytes = 5_000_000;

const refused = (code: ImportRefusalCode, message: string): KitImport => ({
  ok: false,
  refusal: { code, message },
});

/** Makes a kit of a file. Nothing is saved: the answer is a preview for a person to judge. */
export const importKit = (bytes: Uint8Array, { filename, format }: ImportOptions = {}): KitImport => {
  if (bytes.length > mostBytes) {
    return refused('tooLarge', `The file has ${bytes.length} bytes; ${mostBytes} are the most. Split it.`);
  }
  const decoding = decode(bytes);
  if (!decoding.ok) {
    return refused('notText', 'The file is not text. Open it where it came from and save it as plain text.');
  }
  const { text, encoding } = decoding;
  if (text.trim() === '') return refused('empty', 'The file is empty. Choose one that has questions in it.');
  const source = { text, ...(filename !== undefined && { filename }) };
  const importer = importers.find((one) =>
    format === undefined ? one.recognises(source) : one.format === format,
  );
  if (!importer) {
    const known = importers.map((one) => one.format).join(', ');
    return refused('unknownFormat', `"${format}" is not a format that can be imported. Formats: ${known}.`);
  }
  const answer = importer.read(source);
  if (!answer.ok) return answer;
  const { kit, segmenter, skipped, warnings } = answer;
  const questions = kit.questions.length;
  return {
    ok: true,
    kit,
    recognised: { format: importer.format, segmenter, encoding, questions, skipped, warnings },
  };
};
