import { csvOf } from '../../csv.ts';
import type { Kit } from '../kit.ts';
import { cellsOf, kitColumns } from './kit-columns.ts';

/** A kit as a table, one row a question. What belongs to the kit or to a competency as a whole is not in it. */
export const kitCsv = ({ questions, competencies }: Kit): string => {
  const nameOf = new Map<string | undefined, string>(competencies.map(({ id, name }) => [id, name]));
  const rows = questions.map((question) => {
    const cells = { ...cellsOf(question), competency: nameOf.get(question.competencyId) ?? '' };
    return kitColumns.map((column) => cells[column]);
  });
  return csvOf([kitColumns, ...rows]);
};
