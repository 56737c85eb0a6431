/** Drawing operators of one page, in coordinates that grow downwards. */
export interface PageContent {
  readonly add: (operators: string) => void;
  fill(colour: string): void;
  stroke(colour: string, width: number): void;
  /** What may begin and end a stretch of content: each ends the one before. */
  begin(operators: string): void;
  end(): string;
}

export const pageContent = (): PageContent => {
  const lines: string[] = [];
  let filled = '';
  let stroked = '';
  let open = false;
  return {
    add: (operators) => lines.push(operators),
    fill(colour) {
      if (colour !== filled) lines.push(`${componentsOf(colour)} rg`);
      filled = colour;
    },
    stroke(colour, width) {
      const pen = `${componentsOf(colour)} RG ${written(width)} w`;
      if (pen !== stroked) lines.push(pen);
      stroked = pen;
    },
    begin(operators) {
      if (open) lines.push('EMC');
      open = true;
      lines.push(operators);
    },
    end() {
      if (open) lines.push('EMC');
      return lines.join('\n');
    },
  };
};

/** A thousandth of a point is less than any printer can show. */
export const written = (length: number): string => String(Math.round(length * 1000) / 1000);

const known = new Map<string, string>();

/** #RRGGBB as three numbers. */
const componentsOf = (colour: string): string => {
  const before = known.get(colour);
  if (before) return before;
  const components = [1, 3, 5].map((at) => written(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  known.set(colour, components.join(' '));
  return components.join(' ');
};

/** How far the handles of a curve lie from a corner's centre for it to be round. */
const roundness = 0.5523;

export const roundedBox = (x: number, y: number, width: number, height: number, radius: number): string => {
  const inset = radius * (1 - roundness);
  const [right, bottom] = [x + width, y + height];
  const curve = (...places: number[]): string => `${places.map(written).join(' ')} c`;
  const line = (...place: number[]): string => `${place.map(written).join(' ')} l`;
  return [
    `${written(x + radius)} ${written(y)} m`,
    line(right - radius, y),
    curve(right - inset, y, right, y + inset, right, y + radius),
    line(right, bottom - radius),
    curve(right, bottom - inset, right - inset, bottom, right - radius, bottom),
    line(x + radius, bottom),
    curve(x + inset, bottom, x, bottom - inset, x, bottom - radius),
    line(x, y + radius),
    curve(x, y + inset, x + inset, y, x + radius, y),
    'h',
  ].join(' ');
};

export const box = (x: number, y: number, width: number, height: number): string =>
  `${[x, y, width, height].map(written).join(' ')} re`;

export const segment = (fromX: number, fromY: number, toX: number, toY: number): string =>
  `${written(fromX)} ${written(fromY)} m ${written(toX)} ${written(toY)} l`;

/** An SVG path as PDF draws it. PDF has cubic curves only. */
export const pathOperators = (path: string): string => {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/gu)]
    .map(([, letter, places]) => {
      const numbers = (places ?? '').match(/-?[\d.]+/gu)?.map(Number) ?? [];
      const from = [x, y] as const;
      [x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
      return operatorOf(letter ?? '', numbers, from);
    })
    .join(' ');
};

const operatorOf = (letter: string, numbers: readonly number[], from: readonly [number, number]): string => {
  if (letter === 'Z') return 'h';
  if (letter !== 'Q') return `${numbers.join(' ')} ${letter.toLowerCase()}`;
  const [cx = 0, cy = 0, x = 0, y = 0] = numbers;
  const third = (end: number, control: number): string => written(end + (2 / 3) * (control - end));
  return `${third(from[0], cx)} ${third(from[1], cy)} ${third(x, cx)} ${third(y, cy)} ${x} ${y} c`;
};
