import type { Block, KitDocument } from '../document.ts';
import type { ImportWarning } from '../importer.ts';
import { type FoundCompetency, type RubricEntry, toCompetency } from './rubric.ts';
import { readRubricData } from './rubric-data.ts';
import { readRubricSections } from './rubric-sections.ts';
import { readRubricTable } from './rubric-tables.ts';

export interface RubricReading {
  competencies: FoundCompetency[];
  /** The rest, where questions may be. */
  document: KitDocument;
  warnings: ImportWarning[];
}

/** More competencies than this is a table of something else. */
const mostCompetencies = 200;

/** Takes the rubrics out of a document: tables, sections and records that describe levels of a competency. */
export const readRubrics = (document: KitDocument): RubricReading => {
  const tables = document.blocks.flatMap((block) =>
    block.kind === 'table' ? [{ block, entries: readRubricTable(block) }] : [],
  );
  const sections = readRubricSections(document.blocks);
  const taken = new Set<Block>([
    ...tables.filter(({ entries }) => entries.length > 0).map(({ block }) => block),
    ...sections.flatMap(({ blocks }) => blocks),
  ]);
  const entries: RubricEntry[] = [
    ...tables.flatMap(({ entries }) => entries),
    ...sections.map(({ entry }) => entry),
    ...(document.data ? readRubricData(document.data) : []),
  ];
  if (entries.length === 0 || entries.length > mostCompetencies)
    return { competencies: [], document, warnings: [] };
  const warnings: ImportWarning[] = [];
  const competencies = entries.map((entry) => toCompetency(entry, warnings));
  return {
    competencies,
    document: { ...document, blocks: document.blocks.filter((block) => !taken.has(block)) },
    warnings,
  };
};
