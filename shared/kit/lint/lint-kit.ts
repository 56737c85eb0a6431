import type { Kit } from '../kit.ts';
import type { Finding } from './finding.ts';
import { type KitLines, lineOf } from './kit-lines.ts';
import { type LintWords, lintWords, wordingOf } from './messages.ts';
import { rules } from './rules.ts';

export interface LintOptions {
  /** Where the kit was read, so that findings carry lines: see `readPlacedKit`. */
  lines?: KitLines;
  /** English when absent. */
  words?: LintWords;
}

/**
 * What an experienced interview designer would change in a kit, in the order of the kit: first the kit itself, then
 * each competency, then each question. Pure; the same kit always has the same findings.
 */
export const lintKit = (kit: Kit, { lines, words = lintWords }: LintOptions = {}): Finding[] => {
  const order = new Map<string, number>();
  for (const { id } of kit.competencies) order.set(`competency ${id}`, order.size + 1);
  for (const { id } of kit.questions) order.set(`question ${id}`, order.size + 1);
  const orderOf = ({ questionId, competencyId }: Finding): number =>
    order.get(questionId !== undefined ? `question ${questionId}` : `competency ${competencyId}`) ?? 0;
  return rules
    .flatMap(({ name, check }) =>
      check(kit).map((remark): Finding => {
        const line = lines && lineOf(lines, remark);
        return {
          rule: name,
          ...remark,
          ...wordingOf(remark.message, words),
          ...(line !== undefined && { line }),
        };
      }),
    )
    .toSorted((a, b) => orderOf(a) - orderOf(b));
};
