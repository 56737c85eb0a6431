import type { Block, KitDocument } from '../document.ts';
import type { SkippedLine } from '../importer.ts';
import { questionKey } from '../question-key.ts';
import { asks } from '../words/asking.ts';
import { isAroundQuestions } from '../words/section-words.ts';
import { skip } from './segmenter.ts';

export interface Cleared {
  document: KitDocument;
  skipped: SkippedLine[];
}

/** "Back to top", and every other link that stands alone and leads to a place on the page itself. */
const isNavigation = ({ kind, link, text }: Block): boolean =>
  (link === 'here' && kind !== 'heading') ||
  (/^[[(]?\s?(?:[⬆↑🔝▲]|back to (?:the )?top\b)/iu.test(text) && text.length < 40);

/**
 * The part under a heading such as "Contributors", up to the next heading of its level or above. A heading that
 * only a few of its kind have in common with our words is still a part of a page if little in it asks.
 */
const endOfPart = (blocks: readonly Block[], start: number): number => {
  const depth = blocks[start]?.depth ?? 1;
  const end = blocks.findIndex(
    (block, index) => index > start && block.kind === 'heading' && (block.depth <= depth || asks(block.text)),
  );
  return end < 0 ? blocks.length : end;
};

const isAsking = (blocks: readonly Block[]): boolean => {
  const candidates = blocks.filter(
    ({ kind, link }) => (kind === 'item' || kind === 'heading' || kind === 'summary') && link !== 'away',
  );
  const asking = candidates.filter(({ text }) => asks(text)).length;
  return asking >= 2 && asking * 2 > candidates.length;
};

const opensPart = ({ kind, strong, gap, text }: Block): boolean =>
  kind === 'heading' || (kind === 'text' && text.length < 40 && (strong === true || gap));

const dropParts = (blocks: readonly Block[], skipped: SkippedLine[]): Block[] => {
  const kept: Block[] = [];
  const lastAt = lastPlaces(blocks);
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    if (!opensPart(block) || !isAroundQuestions(block.text)) {
      kept.push(block);
      continue;
    }
    const end = block.kind === 'heading' ? endOfPart(blocks, at) : endOfLinks(blocks, at, block);
    const part = blocks.slice(at + 1, end);
    const items = part.filter(({ kind }) => kind === 'item' || kind === 'text');
    const again = items.filter(({ text }) => (lastAt.get(listedKey(text)) ?? 0) >= end);
    const isKept = block.kind === 'heading' && isAsking(part) && again.length * 2 <= items.length;
    if (isKept) kept.push(block);
    else {
      skipped.push(skip(block, 'It opens a part of the page that holds no questions.'));
      skipped.push(...part.map((line) => skip(line, `It belongs to "${block.text}".`)));
      at = end - 1;
    }
  }
  return kept;
};

/** Without headings, such a part is the list right below its title; below a bold one, its paragraphs too. */
const endOfLinks = (blocks: readonly Block[], start: number, head: Block): number => {
  let end = start + 1;
  const isInside = ({ kind, strong }: Block) =>
    kind === 'item' || (head.strong && kind === 'text' && !strong);
  for (let next = blocks[end]; next && isInside(next); next = blocks[end]) end += 1;
  return end;
};

/** A list of contents and the headings it lists are often numbered by one of them alone. */
const listedKey = (text: string): string => questionKey(text.replace(/^[\d.)\s]{1,12}/, ''));

/** Where each wording stands last on the page. */
const lastPlaces = (blocks: readonly Block[]): Map<string, number> => {
  const places = new Map<string, number>();
  for (const [index, { text, kind }] of blocks.entries())
    if (kind !== 'code') places.set(listedKey(text), index);
  return places;
};

/** What a leading list names that recurs below: there it has its body. */
const dropLeadingList = (blocks: readonly Block[], skipped: SkippedLine[]): Block[] => {
  const lastAt = lastPlaces(blocks);
  const recurring = (block: Block, index: number): boolean => {
    const key = listedKey(block.text);
    const last = lastAt.get(key) ?? index;
    const again = blocks[last];
    const isHeavier =
      again !== undefined && (again.kind === 'heading' || again.kind === 'summary' || again.strong === true);
    return (
      (block.kind === 'item' || block.kind === 'text') &&
      !block.strong &&
      last > index &&
      key !== '' &&
      isHeavier
    );
  };
  const isListed = blocks.map(recurring);
  // A single sentence may be quoted above; a list of contents has several lines that recur.
  if (isListed.filter(Boolean).length < 2) return [...blocks];
  skipped.push(
    ...blocks
      .filter((_, index) => isListed[index])
      .map((block) => skip(block, 'It is in the list of questions; the question itself is below.')),
  );
  return blocks.filter((_, index) => !isListed[index]);
};

/** The rows of a table of contents: links to the page itself, or titles that are headings below. */
const dropListedRows = (blocks: readonly Block[], skipped: SkippedLine[]): Block[] => {
  const headings = new Set(
    blocks.flatMap(({ kind, text }) =>
      kind === 'heading' || kind === 'summary' ? [questionKey(text.replace(/^[\d.\s]+/, ''))] : [],
    ),
  );
  return blocks.filter((block) => {
    const rows = block.rows ?? [];
    const listed = rows.filter(({ cells }) =>
      cells.some((cell) => cell.length > 3 && headings.has(questionKey(cell.replace(/^[\d.\s]+/, '')))),
    );
    const isContents = rows.length > 2 && listed.length * 2 > rows.length;
    if (isContents)
      skipped.push(
        ...rows.map((row) => ({
          line: row.number,
          text: row.original,
          why: 'It is in the list of questions; the question itself is below.',
        })),
      );
    return !isContents;
  });
};

/** The document without what surrounds questions: navigation, contents, contributors, licence, further reading. */
export const clearFurniture = (document: KitDocument): Cleared => {
  const skipped: SkippedLine[] = [];
  const plain = document.blocks.filter((block) => {
    if (!isNavigation(block)) return true;
    skipped.push(skip(block, 'It is a link to another place on the page.'));
    return false;
  });
  const blocks = dropListedRows(dropLeadingList(dropParts(plain, skipped), skipped), skipped);
  return { document: { ...document, blocks }, skipped };
};
