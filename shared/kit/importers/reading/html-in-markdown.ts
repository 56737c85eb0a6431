/** HTML in Markdown, cut at the tags that make structure. Tags within a sentence are dealt with as markup. */
export type TagPiece = { kind: 'text'; text: string } | { kind: 'tag'; name: string; closes: boolean };

const structural =
  /<(\/?)(details|summary|h[1-6]|li|ul|ol|p|div|br|hr|pre|dl|dt|dd|blockquote|center|table|thead|tbody|tr|td|th)\b[^<>]*>/gi;

export const splitTags = (line: string): TagPiece[] => {
  if (!line.includes('<') || line.length > 100_000) return [{ kind: 'text', text: line }];
  const pieces: TagPiece[] = [];
  let start = 0;
  for (const match of line.matchAll(structural)) {
    // A tag between backticks is what the sentence is about.
    if ((line.slice(Math.max(0, match.index - 200), match.index).split('`').length - 1) % 2 === 1) continue;
    const before = line.slice(start, match.index);
    if (before.trim() !== '') pieces.push({ kind: 'text', text: before });
    pieces.push({ kind: 'tag', name: (match[2] ?? '').toLowerCase(), closes: match[1] === '/' });
    start = match.index + match[0].length;
  }
  const rest = line.slice(start);
  if (rest.trim() !== '') pieces.push({ kind: 'text', text: rest });
  return pieces;
};
