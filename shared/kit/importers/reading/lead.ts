/** The question in bold that a line starts with, and the answer that follows it. */
export const boldQuestion = (bold: string, line: string): [question: string, answer: string] | undefined => {
  const question = bold.trim();
  const answer = line.slice(question.length).trim();
  const isBoth = /[?？؟]$/.test(question) && line.startsWith(question) && /\p{L}/u.test(answer);
  return isBoth ? [question, answer] : undefined;
};

/** The bold words a line starts with, where a colon ends them and more follows. */
export const colonLead = (bold: string, line: string): string | undefined => {
  const start = bold.trim().replace(/\s?[:：]$/, '');
  if (start === '' || start.length > 80 || !line.startsWith(start)) return undefined;
  return /^\s?[:：]\s*\S/.test(line.slice(start.length)) ? start : undefined;
};
