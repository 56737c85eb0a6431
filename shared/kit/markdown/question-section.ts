import type { CompetencyId } from '../../id.ts';
import { type KitQuestion, kitQuestionSchema } from '../kit.ts';
import { openingWords } from '../slugs.ts';
import { keepValid } from '../valid-fields.ts';
import { parseQuestionHeading } from './heading.ts';
import { onlyItem, type Report, readAnchors, type Section } from './sections.ts';

const singleLabels = ['why', 'answer', 'difficulty', 'category', 'notes'] as const;

interface QuestionContext {
  competencyId: CompetencyId | undefined;
  /** Gives the question's slug: the one it asks for, or one made of its words. */
  claimSlug: (slug: string | undefined, words: string, line: number) => string;
  report: Report;
}

/** Undefined, and reported, when the section has nothing to ask. */
export const readQuestion = (section: Section, context: QuestionContext): KitQuestion | undefined => {
  const { report } = context;
  const heading = parseQuestionHeading(section.words);
  // A heading with nothing but bullets under it is the question itself.
  const text = section.text?.text ?? heading.words;
  if (text === '') {
    report(
      section.line,
      'noWording',
      'This question says nothing to ask, so it was left out. Write its wording.',
    );
    return undefined;
  }
  const listenFor = section.items.get('listenFor') ?? [];
  const probes = section.items.get('probe') ?? [];
  const anchors = readAnchors(section, report);
  const record: Record<string, unknown> = {
    id: context.claimSlug(heading.slug, heading.words || openingWords(text), section.line),
    text,
    listenFor: listenFor.map((item) => item.text),
    probes: probes.map((item) => item.text),
    ...heading.marks,
    ...(context.competencyId && { competencyId: context.competencyId }),
    ...(section.text && heading.words && { title: heading.words }),
    ...(section.code && { code: section.code.text }),
    ...(anchors && { anchors }),
  };
  const lines: Record<string, number[]> & { all: number[] } = {
    all: [section.line],
    text: [section.text?.line ?? section.line],
    code: [section.code?.line ?? section.line],
    anchors: [section.items.get('level1')?.[0]?.line ?? section.line],
    listenFor: listenFor.map((item) => item.line),
    probes: probes.map((item) => item.line),
  };
  for (const label of singleLabels) {
    const item = onlyItem(section, label, report);
    if (!item) continue;
    record[label] = item.text;
    lines[label] = [item.line];
  }
  return keepValid(kitQuestionSchema, record, { lines, report });
};
