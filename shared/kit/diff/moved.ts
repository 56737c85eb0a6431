/**
 * Which of `after` stand elsewhere than in `before`: all that are outside a longest run of records that kept their
 * order (by patience sorting). Only ids that are in both are looked at.
 */
export const movedIds = (before: readonly string[], after: readonly string[]): Set<string> => {
  const inAfter = new Set(after);
  const placeBefore = new Map(before.filter((id) => inAfter.has(id)).map((id, place) => [id, place]));
  const kept = after.filter((id) => placeBefore.has(id));
  const placeOf = (index: number): number => placeBefore.get(kept[index] ?? '') ?? -1;
  /** For each length of a rising run the index at which the lowest such run ends. */
  const ends: number[] = [];
  const previous: number[] = [];
  kept.forEach((_, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (placeOf(ends[middle] ?? 0) < placeOf(index)) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = index;
  });
  const moved = new Set(kept);
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) moved.delete(kept[at] ?? '');
  return moved;
};
