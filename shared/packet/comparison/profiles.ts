import type { Block } from '../block.ts';
import type { PacketData } from '../packet-data.ts';
import { competencyNames, figuresOn } from './competencies.ts';

/** A chart a candidate: medians and ranges along the competencies, numbered as in the table of scores. */
export const profilesOf = (interviews: readonly PacketData[]): Block => ({
  kind: 'profiles',
  profiles: interviews.map((data) => ({
    name: data.candidate,
    points: competencyNames(interviews).map((name, place) => {
      const figures = figuresOn(data, name);
      const { median = null, range = null } = figures ?? {};
      const rated = median === null || range === null ? null : { median, ...range };
      return { label: String(place + 1), name, rated };
    }),
  })),
});
