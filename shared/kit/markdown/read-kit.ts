import * as v from 'valibot';
import { questionIdSchema } from '../../id.ts';
import { type Competency, type Kit, type KitQuestion, kitSchema } from '../kit.ts';
import { makeSlugs } from '../slugs.ts';
import { readBlocks } from './blocks.ts';
import { isNoCompetency, type KnownCompetencies, readCompetency } from './competency-section.ts';
import { readFrontMatter } from './front-matter.ts';
import { parseCompetencyHeading, parseQuestionHeading } from './heading.ts';
import type { KitProblem } from './problem.ts';
import { readQuestion } from './question-section.ts';
import { type Report, readSections, type Section } from './sections.ts';

/** A kit opens in spite of problems, which say what was left out; it is refused when nothing can be held from it. */
export type KitReading =
  | { ok: true; kit: Kit; problems: KitProblem[] }
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
): { competencies: Competency[]; questions: KitQuestion[] } => {
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
  let current: Competency | undefined;
  for (const section of sections) {
    if (section.depth === 3) {
      const context = { competencyId: current?.id, claimSlug: claimQuestion, report };
      const question = readQuestion(section, context);
      if (question) questions.push(question);
    } else if (isNoCompetency(section)) {
      current = undefined;
    } else {
      current = readCompetency(section, { known, claimSlug: claimCompetency, report });
    }
  }
  return { competencies: [...known.bySlug.values()], questions };
};

/** Reads a `*.kit.md` file. Wrong input is an answer, never an exception. */
export const readKit = (source: string): KitReading => {
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const front = readFrontMatter(lines);
  if (!front.ok) return front;
  const problems = [...front.problems];
  const report: Report = (line, code, text) => problems.push({ line, code, text });
  const sections = readSections(readBlocks(lines.slice(front.bodyFrom), front.bodyFrom + 1), report);
  const kit = v.safeParse(kitSchema, { ...front.frontMatter, ...readBody(sections, report) });
  problems.sort((a, b) => a.line - b.line);
  if (kit.success) return { ok: true, kit: kit.output, problems };
  const text = `The kit ${kit.issues[0].message}. Each question starts with a line "### Short title".`;
  return { ok: false, problems: [{ line: lines.length, code: 'badKit', text }, ...problems] };
};
