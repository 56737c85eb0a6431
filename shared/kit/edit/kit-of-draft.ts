import type { BaseIssue } from 'valibot';
import * as v from 'valibot';
import type { CompetencyId, QuestionId } from '../../id.ts';
import { type Kit, kitSchema, levels } from '../kit.ts';
import type { DraftAnchors, DraftCompetency, DraftQuestion, KitDraft } from './draft.ts';

/** One thing that keeps a draft from being published, and where: with neither id it is in the kit itself. */
export interface DraftProblem {
  readonly questionId?: QuestionId;
  readonly competencyId?: CompetencyId;
  readonly field: string;
  /** The level of an anchor from 1; the entry of a list from 0. */
  readonly entry?: number;
  /** Goes on after the field's name: `is empty`. */
  readonly message: string;
}

export type DraftReading =
  | { readonly ok: true; readonly kit: Kit }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

const isBlank = (text: string): boolean => text.trim() === '';
const written = (points: readonly string[]): string[] => points.filter((point) => !isBlank(point));

/** Without what is not written: a kit has no empty fields. */
const withoutBlanks = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && !(typeof value === 'string' && isBlank(value)),
    ),
  );

/** Four empty levels are no scale; a scale with a gap goes to the schema as it is, which names the gap. */
const anchorsOf = (anchors: DraftAnchors): DraftAnchors | undefined =>
  levels.every((level) => isBlank(anchors[level])) ? undefined : anchors;

const questionOf = ({ code, ...question }: DraftQuestion) => ({
  ...withoutBlanks({ ...question, anchors: anchorsOf(question.anchors) }),
  text: question.text,
  listenFor: written(question.listenFor),
  probes: written(question.probes),
  // Blanks mean something in code.
  ...(code !== '' && { code }),
});

const competencyOf = (competency: DraftCompetency) => ({
  ...withoutBlanks({ ...competency, anchors: anchorsOf(competency.anchors) }),
  name: competency.name,
});

/** A level counts from 1 as people do, an entry of a list from 0; the scale's words stand in a list of levels. */
const entryOf = (field: string, [first, second]: readonly unknown[]): number | undefined => {
  const entry = field === 'scale' ? Number(second) + 1 : Number(first);
  return Number.isInteger(entry) ? entry : undefined;
};

const problemOf = (draft: KitDraft, issue: BaseIssue<unknown>): DraftProblem => {
  const path = issue.path?.map(({ key }) => key) ?? [];
  const [table, index] = path;
  const record = table === 'questions' || table === 'competencies' ? draft[table][Number(index)] : undefined;
  const [field = 'kit', ...rest] = record ? path.slice(2) : path;
  const entry = entryOf(String(field), rest);
  return {
    ...(record && (table === 'questions' ? { questionId: record.id } : { competencyId: record.id })),
    field: String(field),
    ...(entry !== undefined && { entry }),
    message: issue.message,
  } as DraftProblem; // The record's table says of which kind its id is.
};

/**
 * The kit that the draft is, as `version`, or everything that keeps it from being one. Texts get the spelling of a
 * kit (`asProse` and its kin); empty entries of lists are nobody's words and fall away.
 */
export const kitOfDraft = (draft: KitDraft, version: number): DraftReading => {
  const parsed = v.safeParse(kitSchema, {
    ...withoutBlanks({ id: draft.id, role: draft.role, level: draft.level }),
    version,
    title: draft.title,
    language: draft.language,
    minutes: draft.minutes,
    scale: draft.scale,
    competencies: draft.competencies.map(competencyOf),
    questions: draft.questions.map(questionOf),
  });
  return parsed.success
    ? { ok: true, kit: parsed.output }
    : { ok: false, problems: parsed.issues.map((issue) => problemOf(draft, issue)) };
};
