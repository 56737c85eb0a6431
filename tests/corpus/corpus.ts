import { readdirSync, readFileSync } from 'node:fs';
import { buildDocument } from './build-documents.ts';
import type { Truth } from './score.ts';

export interface CorpusDocument {
  readonly group: string;
  readonly name: string;
  readonly truth: Truth;
}

const here = new URL('./', import.meta.url);

const documentsOf = (group: string): CorpusDocument[] =>
  readdirSync(new URL(`${group}/`, here))
    .filter((file) => file.endsWith('.truth.json'))
    .map((file) => ({
      group,
      name: file.replace('.truth.json', ''),
      truth: JSON.parse(readFileSync(new URL(`${group}/${file}`, here), 'utf8')) as Truth, // Written by us, beside it.
    }));

/** Each document has its truth beside it; a folder is a group. */
export const readCorpus = (): CorpusDocument[] =>
  readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => documentsOf(name));

export const bytesOf = async ({ group, truth }: CorpusDocument): Promise<Uint8Array> =>
  truth.built ? buildDocument(truth) : new Uint8Array(readFileSync(new URL(`${group}/${truth.file}`, here)));
