import { type Accessor, createMemo, mapArray } from 'solid-js';

/**
 * One row object per id, made once and kept as long as its id is in the list; its getters read what is current. Lists
 * on the screen are keyed by object, so a row made anew at each change would take the focus and the caret with it.
 */
export const createRows = <Row>(
  ids: Accessor<readonly string[]>,
  make: (id: string) => Row,
): Accessor<readonly Row[]> => {
  const sameIds = (a: readonly string[], b: readonly string[]) =>
    a.length === b.length && a.every((id, index) => id === b[index]);
  const list = createMemo(ids, [], { equals: sameIds });
  return createMemo(mapArray(list, make));
};
