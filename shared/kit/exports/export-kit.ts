import type { Kit } from '../kit.ts';
import { writeKit } from '../markdown/write-kit.ts';
import { kitCsv } from './csv.ts';

interface KitExport {
  readonly text: string;
  /** How the name of such a file ends. */
  readonly extension: string;
  readonly mediaType: string;
}

const writers = {
  md: (kit: Kit): KitExport => ({
    text: writeKit(kit),
    extension: '.kit.md',
    mediaType: 'text/markdown; charset=utf-8',
  }),
  json: (kit: Kit): KitExport => ({
    text: `${JSON.stringify(kit, null, 2)}\n`,
    extension: '.kit.json',
    mediaType: 'application/json',
  }),
  csv: (kit: Kit): KitExport => ({
    text: kitCsv(kit),
    extension: '.csv',
    mediaType: 'text/csv; charset=utf-8; header=present',
  }),
};

export type KitExportFormat = keyof typeof writers;
export const kitExportFormats = ['md', 'json', 'csv'] as const satisfies readonly KitExportFormat[];

/** A kit as a file that the importers read back: all of it as Markdown and JSON, its questions as CSV. */
export const exportKit = (kit: Kit, format: KitExportFormat): KitExport => writers[format](kit);
