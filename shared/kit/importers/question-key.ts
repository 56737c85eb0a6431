/** Two spellings of one question, in a list and above its answer, differ in quotes, case and blanks. */
export const questionKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
