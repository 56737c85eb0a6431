/** A run of text that both versions have, or that only one of them has. */
export interface TextRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words, the blanks between them, and every other sign by itself. */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? [];

/** Above this many comparisons two texts are shown one after the other: nobody reads such a difference by words. */
const mostComparisons = 1_000_000;

const shared = (a: readonly string[], b: readonly string[]): number => {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
};

/** Lengths of the longest common subsequences of all ends of `a` and `b`, row by row. */
const lengthsOf = (a: readonly string[], b: readonly string[]): Uint32Array => {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
};

const middleOf = (a: readonly string[], b: readonly string[]): TextRun[] => {
  if (a.length * b.length > mostComparisons)
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  const lengths = lengthsOf(a, b);
  const width = b.length + 1;
  const runs: TextRun[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      runs.push({ kind: 'same', text: left });
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      runs.push({ kind: 'removed', text: left });
      i += 1;
    } else {
      runs.push({ kind: 'added', text: right ?? '' });
      j += 1;
    }
  }
  return runs;
};

/**
 * Changed stretches as one removal and one addition each. A blank that both texts have between two changed words says
 * nothing, and belongs to the change.
 */
const gathered = (runs: readonly TextRun[]): TextRun[] => {
  const all: TextRun[] = [];
  let removed = '';
  let added = '';
  const endStretch = () => {
    if (removed !== '') all.push({ kind: 'removed', text: removed });
    if (added !== '') all.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  runs.forEach(({ kind, text }, at) => {
    const between = removed + added !== '' && runs[at + 1] && runs[at + 1]?.kind !== 'same';
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (between && text.trim() === '') {
      removed += text;
      added += text;
    } else if (text !== '') {
      endStretch();
      const last = all.at(-1);
      if (last?.kind === 'same') all[all.length - 1] = { kind, text: last.text + text };
      else all.push({ kind, text });
    }
  });
  endStretch();
  return all;
};

/**
 * Two texts word by word: `same` and `removed` together are `before`, `same` and `added` together are `after`. By the
 * longest common subsequence of words, after the common start and end have been set aside.
 */
export const wordDiff = (before: string, after: string): TextRun[] => {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const start = shared(a, b);
  const restOfA = a.slice(start);
  const restOfB = b.slice(start);
  const end = shared(restOfA.toReversed(), restOfB.toReversed());
  return gathered([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middleOf(restOfA.slice(0, restOfA.length - end), restOfB.slice(0, restOfB.length - end)),
    { kind: 'same', text: restOfA.slice(restOfA.length - end).join('') },
  ]);
};
