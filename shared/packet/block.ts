import type { Distribution } from '../scoring/figures.ts';
import type { Mark } from './mark.ts';

/**
 * What a packet's sections are made of: data that says what stands there, never where or in which font. A painter
 * switches over `kind` exhaustively, so a new kind does not compile until each painter knows it.
 */
export type Block =
  | Title
  | Part
  | Heading
  | Paragraph
  | Fields
  | Table
  | Evidence
  | Columns
  | Keep
  | Named
  | Callout
  | WritingSpace
  | Profiles
  /** Where everything stands: an entry a bookmark, with its page. */
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'rule' }
  | { readonly kind: 'pageBreak' };

/** How much a text asks for attention. `caution` is for what the reader must not miss. */
export type Tone = 'ink' | 'secondary' | 'muted' | 'caution';

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly strong: boolean;
  readonly tone: Tone;
  /** The anchor of a heading that the words lead to. */
  readonly to?: string;
  /** Names, which stand on one line if one line can hold them. */
  readonly unbroken?: true;
}

/** A rating drawn as its chip, inside a line. */
export interface ChipRun {
  readonly kind: 'chip';
  readonly mark: Mark;
}

export type Inline = TextRun | ChipRun;

/** Whom the document is about. One a packet; `bookmark` says what its page holds. */
export interface Title {
  readonly kind: 'title';
  readonly text: string;
  readonly bookmark: string;
}

/** One of several interviews in a document, with a bookmark of its own. The headings in it are a level deeper. */
export interface Part {
  readonly kind: 'part';
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Keeps with what follows. Levels 1 and 2 are bookmarks too. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** What links of the same part call it. */
  readonly anchor?: string;
}

/** `quote` is for words that people said or wrote, `outcome` for the decision, `caption` for remarks. */
export type Voice = 'body' | 'lead' | 'outcome' | 'quote' | 'caption';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly voice: Voice;
  readonly inlines: readonly Inline[];
}

/** Labels in a narrow column, what they label beside them. */
export interface Fields {
  readonly kind: 'fields';
  readonly rows: readonly { readonly label: readonly Inline[]; readonly value: readonly Inline[] }[];
}

export type Cell =
  | { readonly kind: 'text'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'chips'; readonly marks: readonly Mark[] }
  | { readonly kind: 'distribution'; readonly distribution: Distribution };

export type TableRow =
  | { readonly kind: 'cells'; readonly cells: readonly Cell[]; readonly indent: boolean }
  /** A label above the rows that follow it; keeps with the first of them. */
  | { readonly kind: 'group'; readonly label: readonly Inline[] };

export interface TableColumn {
  readonly header: string;
  /** `levels` is for distributions: the four levels stand above their bars instead of a header. */
  readonly align: 'left' | 'center' | 'levels';
  /** Share of the width, against the other columns'. */
  readonly share: number;
}

/** Its header is repeated on each page that it reaches. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface EvidenceItem {
  /** Who, when and in which connection. */
  readonly source: readonly Inline[];
  readonly text: string;
  /** What a page says above the rest of an item that began on the page before. */
  readonly continued: string;
}

export interface Evidence {
  readonly kind: 'evidence';
  readonly items: readonly EvidenceItem[];
}

/** Blocks side by side; under each other when they would be too high for that. */
export interface Columns {
  readonly kind: 'columns';
  readonly columns: readonly Column[];
}

export interface Column {
  /** Share of the width, against the other columns'. */
  readonly share: number;
  readonly blocks: readonly Block[];
}

/** Blocks that stay on one page as long as one page can hold them. */
export interface Keep {
  readonly kind: 'keep';
  readonly blocks: readonly Block[];
}

/** Blocks about one question or person. Each page that they go on to says about whom or what. */
export interface Named {
  readonly kind: 'named';
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** What the reader has to know before the rest. */
export interface Callout {
  readonly kind: 'callout';
  readonly blocks: readonly Block[];
}

/** An empty box to write in by hand. */
export interface WritingSpace {
  readonly kind: 'writingSpace';
  readonly lines: number;
}

/** What a panel made of one competency, on the scale; null where it was not rated. */
export interface ProfilePoint {
  /** Short enough to stand under a chart. */
  readonly label: string;
  readonly name: string;
  readonly rated: { readonly median: number; readonly lowest: number; readonly highest: number } | null;
}

/** Charts of the same competencies beside each other, one a candidate. */
export interface Profiles {
  readonly kind: 'profiles';
  readonly profiles: readonly { readonly name: string; readonly points: readonly ProfilePoint[] }[];
}

export const text = (words: string, tone: Tone = 'ink'): TextRun => ({
  kind: 'text',
  text: words,
  strong: false,
  tone,
});

export const strong = (words: string, tone: Tone = 'ink'): TextRun => ({
  kind: 'text',
  text: words,
  strong: true,
  tone,
});

/** Words that are not parted at the end of a line. */
export const unbroken = (run: TextRun): TextRun => ({ ...run, unbroken: true });

/** Words that lead to the heading with that anchor. */
export const linked = (words: string, to: string, tone: Tone = 'ink'): TextRun => ({
  ...text(words, tone),
  to,
});

export const chip = (mark: Mark): ChipRun => ({ kind: 'chip', mark });

export const heading = (level: Heading['level'], words: string): Heading => ({
  kind: 'heading',
  level,
  text: words,
});

export const paragraph = (voice: Voice, ...inlines: readonly Inline[]): Paragraph => ({
  kind: 'paragraph',
  voice,
  inlines,
});

export const textCell = (...inlines: readonly Inline[]): Cell => ({ kind: 'text', inlines });

export const chipsCell = (...marks: readonly Mark[]): Cell => ({ kind: 'chips', marks });

export const cellsRow = (...cells: readonly Cell[]): TableRow => ({ kind: 'cells', cells, indent: false });
