/** A piece of a line, at its place on the page. */
export interface PlacedText {
  text: string;
  x: number;
  width: number;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRight = /[\p{L}\p{N}]/u;
/** Shapes that letters take beside others; a text has the letters themselves. */
const shaped = /[\uFB1D-\uFDFF\uFE70-\uFEFC]+/g;

const lettersOf = (text: string): string => text.replace(shaped, (shapes) => shapes.normalize('NFKC'));

const count = (pieces: readonly PlacedText[], letters: RegExp): number =>
  pieces.filter(({ text }) => letters.test(text)).reduce((sum, { text }) => sum + text.length, 0);

/** Whether a line is read from the right: a third of its letters, since names and terms run the other way. */
export const isRightToLeft = (pieces: readonly PlacedText[]): boolean =>
  count(pieces, rightToLeft) * 3 > count(pieces, leftToRight);

const mirrored: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};

/** Brackets are painted as they look from the other side. */
const unmirrored = (text: string): string => text.replace(/[()[\]«»]/g, (sign) => mirrored[sign] ?? sign);

type Direction = 'right' | 'left' | 'either';

const directionOf = ({ text }: PlacedText): Direction => {
  if (rightToLeft.test(text)) return 'right';
  return leftToRight.test(text) ? 'left' : 'either';
};

/** The pieces of a right-to-left line in the order they are read; what runs the other way inside keeps its order. */
export const inReadingOrder = <Piece extends PlacedText>(pieces: readonly Piece[]): Piece[] => {
  const read: Piece[] = [];
  let foreign: Piece[] = [];
  let between: Piece[] = [];
  const turned = (piece: Piece): Piece => ({ ...piece, text: unmirrored(piece.text) });
  const close = () => {
    read.push(...foreign.toReversed(), ...between.map(turned));
    foreign = [];
    between = [];
  };
  for (const piece of pieces.toSorted((a, b) => b.x - a.x)) {
    const direction = directionOf(piece);
    if (direction === 'left') {
      foreign.push(...between, piece);
      between = [];
    } else if (direction === 'either' && foreign.length > 0) {
      between.push(piece);
    } else {
      close();
      read.push(direction === 'either' ? turned(piece) : piece);
    }
  }
  close();
  return read.map((piece) => ({ ...piece, text: lettersOf(piece.text) }));
};
