import type { Block } from '../document.ts';
import { labelledField } from '../fields/labels.ts';
import { asks } from '../words/asking.ts';
import { isDifficulty } from '../words/difficulty-words.ts';
import { fieldNamed } from '../words/label-table.ts';
import { isGeneralHeading } from '../words/section-words.ts';
import type { Opened } from './opened.ts';
import { openingOf, readWording } from './wording.ts';

interface Level {
  depth: number;
  name: string;
}

/** What stands around the block that may be a category. */
interface Place {
  next: Block | undefined;
  isOpener(block: Block): boolean;
  open: Pick<Opened, 'block' | 'body'> | undefined;
}

const longestCategory = 120;
/** Bold lines and plain titles count as headings below all real ones. */
const boldDepth = 7;
const plainDepth = 8;

const colon = /(?<!\s)\s*[:：]$/;
const minutes =
  /(?<!\s)\s*[([（]\s?\d{1,3}\s?(?:min|minutes?|minuten|minutos|минут|мин|分钟|دقيقة)\.?\s?[)\]）]\s*$/i;
const part =
  /^(?:section|part|chapter|round|module|teil|abschnitt|kapitel|partie|chapitre|sección|parte|capítulo|seção|rozdział|część|часть|раздел|глава|القسم|الجزء)\s?[\dIVX]{1,4}\s?[:：.)–—-]\s?(?=\S)/i;

/** The subject alone: without number, label ("Competency: ...") and time. */
const subjectOf = (heading: string): string => {
  const name = heading.replace(minutes, '').replace(part, '').replace(colon, '').trim();
  const [label = '', ...rest] = name.split(/[:：]/);
  const isLabelled = rest.length > 0 && fieldNamed(label) === 'category';
  return (isLabelled ? rest.join(':') : name).trim();
};

/** Without headings, a short first line that stands apart. */
const plainTitle = ([first, second]: readonly Block[]): Block | undefined =>
  first?.kind === 'text' &&
  first.text.length <= 100 &&
  (second?.gap ?? false) &&
  !/[.,;:：。]$/.test(first.text)
    ? first
    : undefined;

/** A heading that stands alone at its level at the top of a page is the page's title. */
const findTitle = (blocks: readonly Block[]): Block | undefined => {
  const first = blocks.find(({ kind }) => kind === 'heading') ?? plainTitle(blocks);
  if (!first || asks(first.text)) return undefined;
  if (first.kind === 'text') return first;
  const before = blocks.indexOf(first);
  const same = blocks.filter(({ kind, depth }) => kind === 'heading' && depth <= first.depth).length;
  return same === 1 && before < 12 ? first : undefined;
};

/** A quotation, or the first line below code that was asked about. */
const isAnswer = ({ original }: Block, open: Place['open']): boolean =>
  /^\s*>/.test(original) ||
  (open !== undefined && open.body.length > 0 && open.body.every(({ kind }) => kind === 'code'));

/** The headings above a place. The nearest one that names a subject is the category of the questions there. */
export class CategoryPath {
  readonly title: Block | undefined;
  #levels: Level[] = [];
  #hasHeadings: boolean;

  constructor(blocks: readonly Block[]) {
    this.title = findTitle(blocks);
    this.#hasHeadings = blocks.some((block) => block.kind === 'heading' && block !== this.title);
  }

  current(): Pick<Opened, 'category' | 'difficulty' | 'isAnnounced'> {
    const names = this.#levels.map(({ name }) => name).toReversed();
    const named = names.filter((name) => !isGeneralHeading(name));
    return {
      category: named[0],
      difficulty: names.find(isDifficulty),
      isAnnounced: named.length < names.length,
    };
  }

  /** Takes a heading into the path. False for what is not one, and for headings inside a question. */
  accepts(block: Block, place: Place): boolean {
    const depth = block === this.title ? 1 : this.#depthOf(block, place);
    if (depth === undefined) return false;
    this.#levels = this.#levels.filter((level) => level.depth < depth);
    if (block !== this.title) {
      const name = subjectOf(readWording(block.text).text) || block.text;
      this.#levels.push({ depth, name: name.slice(0, longestCategory) });
    }
    return true;
  }

  #depthOf(block: Block, { next, isOpener, open }: Place): number | undefined {
    const field = labelledField(block);
    if (field !== undefined && field !== 'question') return undefined;
    if (block.kind === 'heading') {
      const isInside = open?.block.kind === 'heading' && block.depth > open.block.depth;
      return isInside ? undefined : block.depth;
    }
    if (block.kind === 'summary' && next && open === undefined && isOpener(next)) return boldDepth;
    if (!next || !isOpener(next) || block.text.length > longestCategory) return undefined;
    // A question that waits for its answer takes the line below it for that.
    if (block.strong && !asks(block.text) && next.kind !== 'text') return boldDepth;
    if (block.kind === 'item' && next.kind === 'item' && next.depth > block.depth && !asks(block.text))
      return plainDepth + block.depth;
    if (this.#hasHeadings || block.kind !== 'text' || !block.gap || asks(block.text)) return undefined;
    if (isAnswer(block, open)) return undefined;
    const isTitle = colon.test(block.text) || (block.text.length <= 60 && !/[.!;,。，]$/.test(block.text));
    const isSetApart =
      next.kind === 'item' || (next.gap && (openingOf(next).isLabelled || openingOf(next).isNumbered));
    return isTitle && isSetApart ? plainDepth : undefined;
  }
}
