import type { QuestionId } from '../../../shared/id.ts';
import { questionKey } from '../../../shared/kit/importers/question-key.ts';
import type { Kit, KitQuestion } from '../../../shared/kit/kit.ts';

/** The kit without the question; the kit as it is when nothing would be left. */
export const leftOut = (kit: Kit, id: QuestionId): Kit => {
  const questions = kit.questions.filter((question) => question.id !== id);
  return questions.length === 0 ? kit : { ...kit, questions };
};

/** What was read as a question is a follow-up of the one before it, with its own follow-ups after it. */
export const asFollowUp = (kit: Kit, id: QuestionId): Kit => {
  const at = kit.questions.findIndex((question) => question.id === id);
  const question = kit.questions[at];
  const before = kit.questions[at - 1];
  if (!question || !before) return kit;
  const probes = [...before.probes, question.text, ...question.probes];
  return {
    ...kit,
    questions: kit.questions
      .filter((one) => one !== question)
      .map((one) => (one === before ? { ...before, probes } : one)),
  };
};

/**
 * The question that a line of the source became: the one whose words the line holds. Where several do, as with a
 * question that stands there twice, the line's own place among its likes decides. Undefined when that is not certain.
 */
export const questionOfLine = (kit: Kit, lines: readonly string[], line: number): KitQuestion | undefined => {
  const text = questionKey(lines[line - 1] ?? '');
  if (text === '') return undefined;
  const holds = (key: string) => key !== '' && (text.includes(key) || key.startsWith(text));
  const matching = kit.questions.filter(
    (question) =>
      holds(questionKey(question.text.split('\n', 1)[0] ?? '')) || holds(questionKey(question.title ?? '')),
  );
  const earlier = lines.slice(0, line - 1).filter((other) => questionKey(other) === text).length;
  return matching.length > 1 ? matching[earlier] : matching[0];
};
