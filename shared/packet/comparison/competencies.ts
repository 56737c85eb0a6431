import type { RatingFigures } from '../../scoring/figures.ts';
import type { PacketData } from '../packet-data.ts';

/** The competencies on which somebody was asked, in the kit's order. */
export const competencyNames = (interviews: readonly PacketData[]): string[] => [
  ...new Set(
    interviews.flatMap(({ competencies }) =>
      competencies
        .filter(({ name }) => interviews.some((other) => figuresOn(other, name) !== null))
        .map(({ name }) => name),
    ),
  ),
];

/** A candidate's figures on a competency; null when nothing of it was asked. */
export const figuresOn = (data: PacketData, name: string): RatingFigures | null =>
  data.competencies.find((row) => row.name === name && row.asked)?.figures ?? null;
