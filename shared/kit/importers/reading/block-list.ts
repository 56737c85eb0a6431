import type { Block, BlockKind, TableRow } from '../document.ts';
import type { SkippedLine } from '../importer.ts';
import type { TagPiece } from './html-in-markdown.ts';
import { isStrong, leadOf, linkOf, splitBoldQuestion, stripInline } from './inline.ts';
import type { SourceText } from './lines.ts';
import { type Marked, markOf, readMarker } from './markers.ts';
import { joinWrapped } from './wrapped-lines.ts';

/** What is being gathered until its tag closes. */
interface Pending {
  kind: 'summary' | 'heading' | 'code' | 'cell';
  depth: number;
  line: SourceText;
  texts: string[];
}

/** Tags whose text is read when they close. */
const holders: Partial<Record<string, Pending['kind']>> = {
  summary: 'summary',
  pre: 'code',
  td: 'cell',
  th: 'cell',
};

/** Collects blocks from the top of a page to its foot, and remembers what is open: lists, folds, tags. */
export class BlockList {
  readonly blocks: Block[] = [];
  readonly skipped: SkippedLine[] = [];
  #gap = true;
  #fold = 0;
  /** Where the text of each open list starts. */
  #indents: number[] = [];
  #htmlLists = 0;
  #nextIsItem = false;
  #pending: Pending | null = null;
  #rows: TableRow[] | null = null;

  get isAfterBlank(): boolean {
    return this.#gap;
  }

  get isInCode(): boolean {
    return this.#pending?.kind === 'code';
  }

  addBlank(): void {
    if (this.#pending?.kind === 'code') this.#pending.texts.push('');
    this.#gap = true;
  }

  skip(line: SourceText | undefined, why: string): void {
    if (line && line.text.trim() !== '') this.skipped.push({ line: line.number, text: line.text, why });
  }

  #push(line: SourceText, kind: BlockKind, text: string, more: Partial<Block> = {}): void {
    const block: Block = {
      number: line.number,
      original: line.text,
      text,
      kind,
      depth: 0,
      fold: this.#fold,
      gap: this.#gap,
      ...more,
    };
    this.blocks.push(block);
    this.#gap = false;
  }

  addCode(line: SourceText, code: string, language: string): void {
    this.#push(line, 'code', code, {
      ...(/^[\w+#.-]{1,20}/.test(language) && { codeLanguage: language.split(/[\s{]/)[0] ?? '' }),
    });
  }

  addRule(line: SourceText): void {
    this.#indents = [];
    this.#push(line, 'rule', line.text.trim());
    this.#gap = true;
  }

  addTable(line: SourceText, rows: TableRow[]): void {
    this.#push(line, 'table', '', { rows });
  }

  addHeading(line: SourceText, depth: number, markup: string): void {
    this.#indents = [];
    const text = stripInline(markup.replace(/(?<!\s)\s*\{#[\w-]{1,200}\}\s*$/, ''));
    const link = linkOf(markup);
    if (text === '') this.skip(line, 'It holds only a picture or markup.');
    else this.#push(line, 'heading', text, { depth, ...(link && { link }) });
  }

  /** A line inside `<pre>`. */
  addRaw(line: SourceText): void {
    const closing = line.text.search(/<\/(?:pre|code)>/i);
    this.#pending?.texts.push(closing < 0 ? line.text : line.text.slice(0, closing));
    if (/<\/pre>/i.test(line.text)) this.#close('code', line);
  }

  #depthAt(indent: number, width: number): number {
    while (this.#indents.length > 0 && indent < (this.#indents.at(-1) ?? 0) - 1) this.#indents.pop();
    const depth = this.#indents.length;
    this.#indents.push(indent + Math.min(width, 4));
    return depth;
  }

  addLine(line: SourceText, original: string): void {
    const body = line.text.replace(/^\s*(?:>\s?)+/, '');
    const trimmed = body.trim();
    if (this.#pending) {
      this.#pending.texts.push(trimmed);
      return;
    }
    if (trimmed === '') return;
    const indent = body.length - body.trimStart().length;
    const marked = trimmed.length > 20_000 ? undefined : readMarker(trimmed);
    if (this.#nextIsItem || (marked && !isStrong(trimmed)))
      this.#addItem(line, original, { indent, marked, trimmed });
    else this.#addText(line, original, { indent, trimmed });
    this.#nextIsItem = false;
  }

  #addItem(
    line: SourceText,
    original: string,
    { indent, marked, trimmed }: { indent: number; marked: Marked | undefined; trimmed: string },
  ): void {
    const markup = marked?.rest ?? trimmed;
    const isLetter = marked?.marker === 'letter';
    const depth = this.#nextIsItem
      ? Math.max(0, this.#htmlLists - 1)
      : isLetter
        ? this.#indents.length
        : this.#depthAt(indent, marked?.width ?? 2);
    this.#place({ number: line.number, text: original }, 'item', markup, {
      depth,
      marker: marked?.marker ?? 'bullet',
      ...markOf(marked),
      ...(marked?.ordinal !== undefined && { ordinal: marked.ordinal }),
    });
  }

  #addText(
    line: SourceText,
    original: string,
    { indent, trimmed }: { indent: number; trimmed: string },
  ): void {
    if (indent === 0 && this.#gap) this.#indents = [];
    this.#place({ number: line.number, text: original }, 'text', trimmed, {});
  }

  #place(line: SourceText, kind: BlockKind, markup: string, more: Partial<Block>): void {
    const text = stripInline(markup);
    const inner = kind === 'item' ? /^(#{1,6})\s+(.*)$/.exec(text) : null;
    const link = linkOf(markup);
    const both = splitBoldQuestion(markup);
    const lead = leadOf(markup);
    if (both) {
      this.#place(line, kind, both[0], more);
      this.#place(line, 'text', both[1], {});
    } else if (/^[\s\\]*$/.test(text)) this.skip(line, 'It holds only a picture or markup.');
    else if (inner) this.addHeading(line, (inner[1] ?? '').length, inner[2] ?? '');
    else
      this.#push(line, kind, text, {
        ...more,
        ...(isStrong(markup) && { strong: true }),
        ...(lead && { lead }),
        ...(link && { link }),
      });
  }

  #open(kind: Pending['kind'], line: SourceText, depth = 0): void {
    this.#pending = { kind, depth, line, texts: [] };
  }

  #close(kind: Pending['kind'], line: SourceText): void {
    const pending = this.#pending;
    if (pending?.kind !== kind) return;
    this.#pending = null;
    const markup = pending.texts.join(' ').trim();
    if (kind === 'code') this.addCode(pending.line, pending.texts.join('\n').replace(/^\n|\n$/g, ''), '');
    else if (kind === 'heading') this.addHeading(pending.line, pending.depth, markup);
    else if (kind === 'cell') this.#rows?.at(-1)?.cells.push(stripInline(markup));
    else
      this.#push(pending.line, 'summary', stripInline(markup.replace(/^#{1,6}\s+/, '')) || line.text.trim());
  }

  addTag({ name, closes }: Extract<TagPiece, { kind: 'tag' }>, line: SourceText): void {
    const holder = holders[name] ?? (/^h[1-6]$/.test(name) ? 'heading' : undefined);
    if (holder && closes) this.#close(holder, line);
    else if (holder) this.#open(holder, line, Number(name[1]) || 0);
    else if (name === 'table' || name === 'tr') this.#addTableTag(name, closes, line);
    else this.#addContainer(name, closes, line);
  }

  #addContainer(name: string, closes: boolean, line: SourceText): void {
    const step = closes ? -1 : 1;
    if (name === 'details') {
      this.#fold = Math.max(0, this.#fold + step);
      this.#indents = [];
    } else if (name === 'ul' || name === 'ol') this.#htmlLists = Math.max(0, this.#htmlLists + step);
    else if (name === 'li') this.#nextIsItem = !closes;
    else if (name === 'hr') this.addRule(line);
    if (/^(?:p|div|details|dl|dt|blockquote)$/.test(name)) this.#gap = true;
  }

  #addTableTag(name: 'table' | 'tr', closes: boolean, line: SourceText): void {
    if (name === 'tr') {
      if (!closes) this.#rows?.push({ number: line.number, original: line.text, cells: [] });
      return;
    }
    if (closes && this.#rows && this.#rows.length > 0) this.addTable(line, this.#rows);
    this.#rows = closes ? null : [];
  }

  finish(): { blocks: Block[]; skipped: SkippedLine[] } {
    // A tag that never closed would swallow the rest of the page, so what it holds comes back as lines.
    const pending = this.#pending;
    this.#pending = null;
    for (const text of pending?.texts ?? []) this.addLine({ number: pending?.line.number ?? 1, text }, text);
    return { blocks: joinWrapped(this.blocks), skipped: this.skipped };
  }
}
