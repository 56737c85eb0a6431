/**
 * What spreadsheets take for the beginning of a formula, in any width, whatever blanks or controls lead it. Also after
 * apostrophes: such a text gets one more, so that reading takes away just the one that was put there.
 */
const formula = /^'*[\p{Cc}\s]*[=+\-@\uff0b\uff0d\uff1d\uff20|]/u;

/** A cell that could be run is led by an apostrophe: it is read as text, and nothing of it is lost. */
const cellOf = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as RFC 4180 wants them; the byte order mark tells spreadsheets that they are UTF-8. */
export const csvOf = (rows: ReadonlyArray<readonly string[]>): string =>
  `\ufeff${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;

/** A cell as it was before `csvOf` made it safe. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
