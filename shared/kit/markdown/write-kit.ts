import { type Competency, type Kit, type KitQuestion, levels } from '../kit.ts';
import { escapeLine } from './blocks.ts';
import { formatFrontMatter } from './front-matter.ts';
import { formatCompetencyHeading, formatQuestionHeading } from './heading.ts';
import { anchorLabel, type Label, labelSpellings } from './labels.ts';

const formatText = (text: string): string => text.split('\n').map(escapeLine).join('\n');

/** Continuation lines are indented, which is all that protects them: nothing inside an item is escaped. */
const formatItem = (label: Label, text: string): string => {
  const [first, ...rest] = text.split('\n');
  const indented = rest.map((line) => (line === '' ? '' : `  ${line}`));
  return [`- ${labelSpellings[label]}: ${first}`, ...indented].join('\n');
};

const formatOptional = (label: Label, text: string | undefined): string[] =>
  text === undefined ? [] : [formatItem(label, text)];

const formatAnchors = (anchors: KitQuestion['anchors']): string[] =>
  anchors ? levels.map((level) => formatItem(anchorLabel(level), anchors[level])) : [];

/** A fence longer than any run of backticks inside, so that no line of the code can close it. */
const formatCode = (code: string): string => {
  const longest = (code.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${code}\n${fence}`;
};

const joinParts = (heading: string, text: string[], items: string[]): string =>
  [heading, ...text, ...(items.length > 0 ? [items.join('\n')] : [])].join('\n\n');

const formatQuestion = (question: KitQuestion): string => {
  const code = question.code === undefined ? [] : [formatCode(question.code)];
  return joinParts(
    `### ${formatQuestionHeading(question)}`,
    [formatText(question.text), ...code],
    [
      ...question.probes.map((probe) => formatItem('probe', probe)),
      ...question.listenFor.map((point) => formatItem('listenFor', point)),
      ...formatOptional('why', question.why),
      ...formatAnchors(question.anchors),
      ...formatOptional('answer', question.answer),
      ...formatOptional('difficulty', question.difficulty),
      ...formatOptional('category', question.category),
      ...formatOptional('notes', question.notes),
    ],
  );
};

const formatCompetency = (competency: Competency): string =>
  joinParts(
    `## ${formatCompetencyHeading(competency)}`,
    competency.meaning === undefined ? [] : [formatText(competency.meaning)],
    formatAnchors(competency.anchors),
  );

const formatRepeatedCompetency = ({ weight: _saidAbove, ...competency }: Competency): string =>
  `## ${formatCompetencyHeading(competency)}`;

/**
 * The kit as a `*.kit.md` file, from which `readKit` gives back an equal kit. A competency is described right
 * before its first question, but never before those that precede it in the kit: both orders survive.
 */
export const writeKit = (kit: Kit): string => {
  const parts: string[] = [];
  const positions = new Map<string, number>(kit.competencies.map(({ id }, index) => [id, index]));
  let described = 0;
  const describeThrough = (position: number) => {
    for (const competency of kit.competencies.slice(described, position + 1)) {
      parts.push(formatCompetency(competency));
      described += 1;
    }
  };
  let current: string | undefined;
  for (const question of kit.questions) {
    const { competencyId } = question;
    const position = competencyId === undefined ? -1 : (positions.get(competencyId) ?? -1);
    const competency = kit.competencies[position];
    if (position >= described) describeThrough(position);
    else if (competencyId !== current) parts.push(competency ? formatRepeatedCompetency(competency) : '## -');
    current = competencyId;
    parts.push(formatQuestion(question));
  }
  describeThrough(kit.competencies.length - 1);
  return `${formatFrontMatter(kit)}\n${parts.join('\n\n')}\n`;
};
