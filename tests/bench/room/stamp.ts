/** Who sent a note, which of theirs it was, and when by the load's clock in us: written into the note's own text. */
export interface NoteStamp {
  readonly seat: number;
  readonly n: number;
  readonly sentAt: number;
}

const textLength = 130;
const padding =
  'Walked through the rollback step by step, named who was told and when, and what the check was. '.repeat(2);

export const stampedText = ({ seat, n, sentAt }: NoteStamp): string =>
  `@${seat}.${n}.${sentAt}@ ${padding}`.slice(0, textLength);

/**
 * Calls back for each stamped note in a frame. Looks for the marks instead of parsing JSON: whoever measures must
 * work less than who is measured. Nothing else in a frame holds the mark.
 */
export const forEachStamp = (frame: string, tell: (stamp: NoteStamp) => void): void => {
  let start = frame.indexOf('@');
  while (start !== -1) {
    const end = frame.indexOf('@', start + 1);
    const first = frame.indexOf('.', start);
    const second = frame.indexOf('.', first + 1);
    tell({
      seat: Number(frame.slice(start + 1, first)),
      n: Number(frame.slice(first + 1, second)),
      sentAt: Number(frame.slice(second + 1, end)),
    });
    start = frame.indexOf('@', end + 1);
  }
};

const ackedField = '"acked":';

/** The highest number that the frame acknowledges to its receiver, or null. All servers spell it alike. */
export const ackedIn = (frame: string): number | null => {
  const at = frame.lastIndexOf(ackedField);
  return at === -1 ? null : Number.parseInt(frame.slice(at + ackedField.length), 10);
};
