import * as v from 'valibot';
import { questionIdSchema } from '../../id.ts';
import { type Competency, type Kit, type KitQuestion, kitSchema, mostQuestions } from '../kit.ts';
import type { KitLines } from '../lint/kit-lines.ts';
import { makeSlugs } from '../slugs.ts';
import type { FieldLines } from '../valid-fields.ts';
import { readBlocks } from './blocks.ts';
import {
  isNoCompetency,
  type KnownCompetencies,
  linesOfCompetency,
  readCompetency,
} from './competency-section.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseCompetencyHeading, parseQuestionHeading } from './heading.ts';
import type { KitProblem } from './problem.ts';
import { linesOfQuestion, readQuestion } from './question-section.ts';
import { type Report, readSections, type Section } from './sections.ts';

/** A kit opens in spite of problems, which say what was left out; it is refused when nothing can be held from it. */
export type KitReading =
  | { ok: true; kit: Kit; problems: KitProblem[] }
  | { ok: false; problems: KitProblem[] };

/** A kit with the lines that its parts were read from. */
export type PlacedKitReading =
  | { ok: true; kit: Kit; problems: KitProblem[]; lines: KitLines }
  | { ok: false; problems: KitProblem[] };

const isSlug = (slug: string | undefined): slug is string => v.is(questionIdSchema, slug);

/** Slugs that authors wrote go first, or a made one could take the slug that a later question asks for. */
const makeClaims = (written: ReadonlyArray<string | undefined>, report: Report) => {
  const makeSlug = makeSlugs(written.filter(isSlug));
  const claimed = new Set<string>();
  return (slug: string | undefined, words: string, line: number): string => {
    if (isSlug(slug) && !claimed.has(slug)) {
      claimed.add(slug);
      return slug;
    }
    const made = makeSlug(words, 'question');
    if (isSlug(slug)) {
      report(line, 'repeatedSlug', `{#${slug}} is taken by a heading above; this one became {#${made}}.`);
    } else if (slug !== undefined) {
      const rule = 'Use lower-case letters, digits and single hyphens.';
      report(line, 'badSlug', `{#${slug}} is not a slug; this heading became {#${made}}. ${rule}`);
    }
    return made;
  };
};

const readBody = (
  sections: readonly Section[],
  report: Report,
): { competencies: Competency[]; questions: KitQuestion[]; lines: Omit<KitLines, 'kit'> } => {
  const competencySections = sections.filter((section) => section.depth === 2);
  const questionSections = sections.filter((section) => section.depth === 3);
  const claimCompetency = makeClaims(
    competencySections.map((section) => parseCompetencyHeading(section.words).slug),
    report,
  );
  const claimQuestion = makeClaims(
    questionSections.map((section) => parseQuestionHeading(section.words).slug),
    report,
  );
  const known: KnownCompetencies = { bySlug: new Map(), byName: new Map() };
  const questions: KitQuestion[] = [];
  const lines = { questions: new Map<string, FieldLines>(), competencies: new Map<string, FieldLines>() };
  let current: Competency | undefined;
  for (const section of sections) {
    if (section.depth === 3) {
      const context = { competencyId: current?.id, claimSlug: claimQuestion, report };
      const question = readQuestion(section, context);
      if (question) {
        questions.push(question);
        lines.questions.set(question.id, linesOfQuestion(section));
      }
    } else if (isNoCompetency(section)) {
      current = undefined;
    } else {
      current = readCompetency(section, { known, claimSlug: claimCompetency, report });
      // Named again, it is described where it was named first.
      if (current && !lines.competencies.has(current.id))
        lines.competencies.set(current.id, linesOfCompetency(section));
    }
  }
  return { competencies: [...known.bySlug.values()], questions, lines };
};

/** Reads a `*.kit.md` file. Wrong input is an answer, never an exception. */
export const readKit = (source: string): KitReading => {
  const reading = readPlacedKit(source);
  return reading.ok ? { ok: true, kit: reading.kit, problems: reading.problems } : reading;
};

/** As `readKit`, with the line of each part, for those who point at them. */
export const readPlacedKit = (source: string): PlacedKitReading => {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const front = readFrontMatter(lines);
  if (!front.ok) return front;
  const problems = [...front.problems];
  const report: Report = (line, code, text) => problems.push({ line, code, text });
  const sections = readSections(readBlocks(lines.slice(front.bodyFrom), front.bodyFrom + 1), report);
  // Counted before they are read: a hostile file must not cost the seconds that half a million questions take.
  const count = sections.filter((section) => section.depth === 3).length;
  if (count > mostQuestions) {
    const text = `The kit has ${count} questions; ${mostQuestions} are the most. Split it into several kits.`;
    return { ok: false, problems: [{ line: lines.length, code: 'tooManyQuestions', text }] };
  }
  const { competencies, questions, lines: bodyLines } = readBody(sections, report);
  problems.sort((a, b) => a.line - b.line);
  if (questions.length === 0) {
    const text = 'The kit has no question. Each question starts with a line "### Short title".';
    return { ok: false, problems: [{ line: lines.length, code: 'noQuestion', text }, ...problems] };
  }
  // Each part was parsed by its own schema, and the slugs and competencies of the whole were made to fit.
  const kit = v.parse(kitSchema, { ...front.frontMatter, competencies, questions });
  return { ok: true, kit, problems, lines: { kit: front.lines, ...bodyLines } };
};
