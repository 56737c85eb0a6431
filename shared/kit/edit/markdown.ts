import type { Kit } from '../kit.ts';
import { levels } from '../kit.ts';
import type { KitProblem } from '../markdown/problem.ts';
import { readKit } from '../markdown/read-kit.ts';
import { writeKit } from '../markdown/write-kit.ts';
import { asLine, asProse } from '../text.ts';
import type { DraftAnchors, KitDraft } from './draft.ts';
import { draftOfKit } from './draft-of-kit.ts';

/** Stands in the text for what a kit needs and nobody has written yet; read back it is a gap again. */
const gap = 'TODO';

const orGap = (text: string): string => text || gap;
const orNothing = (text: string): string => (text === gap ? '' : text);

const filled = (anchors: DraftAnchors): DraftAnchors | undefined => {
  const spelled = levels.map((level) => asProse(anchors[level]));
  if (spelled.every((text) => text === '')) return undefined;
  const [one = '', two = '', three = '', four = ''] = spelled.map(orGap);
  return { 1: one, 2: two, 3: three, 4: four };
};

const emptied = (anchors: DraftAnchors): DraftAnchors => ({
  1: orNothing(anchors[1]),
  2: orNothing(anchors[2]),
  3: orNothing(anchors[3]),
  4: orNothing(anchors[4]),
});

const optional = (field: string, value: unknown) =>
  value === '' || value === null || value === undefined ? {} : { [field]: value };

const points = (list: readonly string[]): string[] => list.map(asProse).filter((text) => text !== '');

/** The draft as a kit in form, whose gaps say so. Nothing checks it: it is only written down. */
const asWritten = (draft: KitDraft, version: number): Kit => ({
  id: draft.id,
  version,
  title: orGap(asLine(draft.title)),
  ...optional('role', asLine(draft.role)),
  ...optional('level', asLine(draft.level)),
  language: draft.language.trim(),
  minutes: draft.minutes ?? 60,
  scale: draft.scale,
  competencies: draft.competencies.map(({ id, name, meaning, weight, anchors }) => ({
    id,
    name: orGap(asLine(name)),
    ...optional('meaning', asProse(meaning)),
    ...optional('weight', weight),
    ...optional('anchors', filled(anchors)),
  })),
  questions: draft.questions.map((question) => ({
    id: question.id,
    ...optional('competencyId', question.competencyId),
    ...optional('title', asLine(question.title)),
    text: orGap(asProse(question.text)),
    ...optional('why', asProse(question.why)),
    listenFor: points(question.listenFor),
    probes: points(question.probes),
    ...optional('answer', asProse(question.answer)),
    ...optional('code', question.code),
    ...optional('anchors', filled(question.anchors)),
    ...optional('minutes', question.minutes),
    ...optional('planned', question.planned),
    ...optional('difficulty', asLine(question.difficulty)),
    ...optional('category', asLine(question.category)),
    ...optional('notes', asProse(question.notes)),
  })),
});

/** The draft as a `*.kit.md` text, also while it is unfinished: a gap is written as TODO. */
export const markdownOfDraft = (draft: KitDraft, version: number): string =>
  writeKit(asWritten(draft, version));

export interface MarkdownReading {
  /** Null when the text is no kit at all. */
  readonly draft: KitDraft | null;
  /** What was not understood, by line; empty when every word of the text is in the draft. */
  readonly problems: readonly KitProblem[];
}

/** The text as a draft of the kit `id`. A kit keeps its id: under another one it would be another kit. */
export const draftOfMarkdown = (text: string, id: KitDraft['id']): MarkdownReading => {
  const read = readKit(text);
  if (!read.ok) return { draft: null, problems: read.problems };
  const draft = draftOfKit(read.kit);
  return {
    draft: {
      ...draft,
      id,
      title: orNothing(draft.title),
      competencies: draft.competencies.map((one) => ({
        ...one,
        name: orNothing(one.name),
        anchors: emptied(one.anchors),
      })),
      questions: draft.questions.map((one) => ({
        ...one,
        text: orNothing(one.text),
        anchors: emptied(one.anchors),
      })),
    },
    problems: draft.id === id ? read.problems : [otherId(text, id), ...read.problems],
  };
};

const otherId = (text: string, id: string): KitProblem => ({
  line: Math.max(1, text.split(/\r\n?|\n/).findIndex((line) => line.startsWith('id:')) + 1),
  code: 'badValue',
  text: `The id of a kit stays as it is: ${id}.`,
});
