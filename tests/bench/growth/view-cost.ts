import { audienceOf, type Viewer } from '../../../shared/room/audience.ts';
import { patchFor } from '../../../shared/room/patch.ts';
import { projectFor } from '../../../shared/room/project.ts';
import { percentile, spreadOf } from '../figures.ts';
import { heading, milliseconds, printAgainst } from '../report.ts';
import { buildLargeRoom, questions, seats } from './large-room.ts';

/** What one viewer's whole view, and the patch of the reveal, cost in a large room. */
export const benchViewCost = ({ rounds }: { readonly rounds: number }): void => {
  heading(
    `Views: ${seats} seats, ${seats * questions} ratings, for one viewer, ${rounds} rounds of all viewers`,
  );
  const { room, panel, reveal } = buildLargeRoom();
  const viewers = panel.map((panelistId): Viewer => ({ kind: 'seat', panelistId }));
  const sealed = viewers.map((viewer) => ({ viewer, before: audienceOf(room, viewer) }));
  const changes = reveal();
  const projections: number[] = [];
  const patches: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { viewer, before } of sealed) {
      const startedAt = performance.now();
      projectFor(room, audienceOf(room, viewer));
      const projectedAt = performance.now();
      // The dearest patch there is: the audience changes, so each record is looked at.
      patchFor(room, changes, { before, after: audienceOf(room, viewer) });
      projections.push(projectedAt - startedAt);
      patches.push(performance.now() - projectedAt);
    }
  }
  printShares('projection of the whole view', projections);
  printShares('patch that opens every score', patches);
};

const printShares = (what: string, ms: readonly number[]): void => {
  printAgainst(`${what}, median`, spreadOf([percentile(ms, 0.5)]), { atMost: 0.5 }, milliseconds);
  printAgainst(`${what}, p99`, spreadOf([percentile(ms, 0.99)]), { atMost: 5 }, milliseconds);
};
