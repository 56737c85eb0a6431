import { decode } from '../../../shared/kit/importers/decode.ts';

/** What was handed in: pasted text, or a file as it is on the disk. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'file';
      readonly file: File;
      /** Null when the file is not text, such as a spreadsheet; the server may still read it. */
      readonly text: string | null;
    };

/** The server decodes with the same function, so that a line number means the same line on both sides. */
export const readSource = async (file: File): Promise<Source> => {
  const decoded = decode(new Uint8Array(await file.arrayBuffer()));
  return { kind: 'file', file, text: decoded.ok ? decoded.text : null };
};

export const linesOf = (source: Source | null): readonly string[] => {
  const text = source?.text;
  return text == null ? [] : text.split(/\r\n?|\n/);
};

/** As the server counts. Said here at once, before 5 MB have been sent in vain. */
export const mostBytes = 5_000_000;
