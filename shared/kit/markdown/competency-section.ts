import { type Competency, competencySchema, levels } from '../kit.ts';
import { type FieldLines, keepValid } from '../valid-fields.ts';
import { type CompetencyMarks, parseCompetencyHeading } from './heading.ts';
import { anchorLabel, type Label } from './labels.ts';
import { type Report, readAnchors, reportMisplaced, type Section } from './sections.ts';

const anchorLabels: ReadonlySet<Label> = new Set(levels.map(anchorLabel));

/** `## -` ends the competency above it: the questions below belong to none. */
export const isNoCompetency = (section: Section): boolean => section.words === '-';

export interface KnownCompetencies {
  bySlug: Map<string, Competency>;
  byName: Map<string, Competency>;
}

interface CompetencyContext {
  known: KnownCompetencies;
  claimSlug: (slug: string | undefined, words: string, line: number) => string;
  report: Report;
}

const reportSecondDefinition = (section: Section, marks: CompetencyMarks, report: Report): void => {
  const place = section.text ?? [...section.items.values()][0]?.[0];
  if (!place && marks.weight === undefined) return;
  const text = 'This competency was described above; what is said here again was left out. Move it there.';
  report(place?.line ?? section.line, 'definedTwice', text);
};

/** Where each field of the competency stands; the anchors by level. */
export const linesOfCompetency = (section: Section): FieldLines & { all: number[] } => ({
  all: [section.line],
  meaning: [section.text?.line ?? section.line],
  anchors: levels.map((level) => section.items.get(anchorLabel(level))?.[0]?.line ?? section.line),
});

/** Undefined, and reported, when the heading has no name. */
export const readCompetency = (
  section: Section,
  { known, claimSlug, report }: CompetencyContext,
): Competency | undefined => {
  const { words, marks, slug } = parseCompetencyHeading(section.words);
  // A heading that names a competency again continues it: the order of the questions stays the file's.
  const again = slug === undefined ? known.byName.get(words) : known.bySlug.get(slug);
  if (again) {
    reportSecondDefinition(section, marks, report);
    return again;
  }
  reportMisplaced(section, anchorLabels, report);
  if (section.code) report(section.code.line, 'strayText', 'Code belongs to a question, so it was left out.');
  const anchors = readAnchors(section, report);
  const record = {
    id: claimSlug(slug, words || 'competency', section.line),
    name: words,
    ...marks,
    ...(section.text && { meaning: section.text.text }),
    ...(anchors && { anchors }),
  };
  const competency = keepValid(competencySchema, record, { lines: linesOfCompetency(section), report });
  if (!competency) return undefined;
  known.bySlug.set(competency.id, competency);
  if (!known.byName.has(competency.name)) known.byName.set(competency.name, competency);
  return competency;
};
