import type { DraftCompetency, DraftQuestion, KitDraft } from '../edit/draft.ts';
import { draftOfKit } from '../edit/draft-of-kit.ts';
import { type Kit, levels } from '../kit.ts';
import { movedIds } from './moved.ts';

/** One field in two versions, as text; empty where a version does not have it. */
export interface FieldDifference {
  readonly field: string;
  /** The level of an anchor, or of the scale. */
  readonly level?: number;
  readonly before: string;
  readonly after: string;
}

/** What became of one record between two versions of a kit. */
export interface Difference {
  readonly of: 'kit' | 'competency' | 'question';
  readonly id: string;
  /** As it is called afterwards, or was, when it is gone. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** It stands in another place among those that stayed. */
  readonly moved: boolean;
  readonly fields: readonly FieldDifference[];
}

/** What a field says, and its value to the letter: two lists may read alike and not be alike. */
interface FieldText {
  readonly text: string;
  readonly exact: string;
}

const textOf = (value: unknown): FieldText => ({
  text: Array.isArray(value) ? value.join('\n') : String(value),
  exact: JSON.stringify(value),
});

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The fields of a record as texts, lists as lines, each level of a scale by itself. */
const textsOf = (record: object): Map<string, FieldText> => {
  const texts = new Map<string, FieldText>();
  for (const [field, value] of Object.entries(record)) {
    if (field === 'anchors') {
      for (const level of levels)
        if (value[level] !== '') texts.set(`anchors ${level}`, textOf(value[level]));
    } else if (!isEmpty(value)) texts.set(field, textOf(value));
  }
  return texts;
};

const fieldsOf = (before: object, after: object): FieldDifference[] => {
  const old = textsOf(before);
  const now = textsOf(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    if (old.get(key)?.exact === now.get(key)?.exact) return [];
    const [field = '', level] = key.split(' ');
    const difference = { field, before: old.get(key)?.text ?? '', after: now.get(key)?.text ?? '' };
    return [{ ...difference, ...(level !== undefined && { level: Number(level) }) }];
  });
};

const nameOf = (record: DraftQuestion | DraftCompetency): string =>
  'name' in record ? record.name : record.title || record.text;

const differencesOf = <One extends DraftQuestion | DraftCompetency>(
  of: 'competency' | 'question',
  before: readonly One[],
  after: readonly One[],
): Difference[] => {
  const old = new Map<string, One>(before.map((record) => [record.id, record]));
  const now = new Set<string>(after.map(({ id }) => id));
  const moved = movedIds(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  );
  const told = (record: One, rest: Pick<Difference, 'change' | 'fields'>): Difference => ({
    of,
    id: record.id,
    name: nameOf(record),
    moved: moved.has(record.id),
    ...rest,
  });
  return [
    ...after.flatMap((record) => {
      const former = old.get(record.id);
      if (!former) return [told(record, { change: 'added', fields: fieldsOf({}, withoutId(record)) })];
      const fields = fieldsOf(former, record);
      return fields.length > 0 || moved.has(record.id) ? [told(record, { change: 'changed', fields })] : [];
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((record) => told(record, { change: 'removed', fields: fieldsOf(withoutId(record), {}) })),
  ];
};

const withoutId = ({ id: _id, ...record }: { readonly id: string }): object => record;

const scaleOf = ({ scale }: KitDraft): object =>
  Object.fromEntries(
    scale.levels.flatMap(({ value, label, meaning }) => [
      [`label ${value}`, label],
      [`meaning ${value}`, meaning],
    ]),
  );

/**
 * What changed from one draft to another: the kit itself, its competencies, its questions, in the order of the later
 * one, what is gone at the end. Records are the same when their ids are; the id of the kit is no change. Empty exactly
 * when nothing else differs.
 */
export const diffDrafts = (before: KitDraft, after: KitDraft): Difference[] => {
  const { id: _id, questions, competencies, scale: _scale, ...old } = before;
  const { id, questions: questionsNow, competencies: competenciesNow, scale: _scaleNow, ...now } = after;
  const fields = fieldsOf({ ...old, ...scaleOf(before) }, { ...now, ...scaleOf(after) });
  return [
    ...(fields.length > 0
      ? [{ of: 'kit', id, name: after.title, change: 'changed', moved: false, fields } as const]
      : []),
    ...differencesOf('competency', competencies, competenciesNow),
    ...differencesOf('question', questions, questionsNow),
  ];
};

/** What changed from one version of a kit to another; the version number itself is no change. */
export const diffKits = (before: Kit, after: Kit): Difference[] =>
  diffDrafts(draftOfKit(before), draftOfKit(after));
