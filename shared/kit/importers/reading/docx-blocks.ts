import type { Block, TableRow } from '../document.ts';
import type { ParagraphStyles } from './docx-parts.ts';
import { boldQuestion, colonLead } from './lead.ts';
import { markOf, readMarker } from './markers.ts';
import { readXml, type XmlTag } from './xml.ts';

interface Paragraph {
  text: string;
  boldLength: number;
  /** The bold words it starts with, until something else follows. */
  lead: string;
  style: string;
  list?: { number: string; level: string };
}

interface OpenTable {
  rows: TableRow[];
}

const emptyParagraph = (): Paragraph => ({ text: '', boldLength: 0, lead: '', style: '' });

/** Reads the paragraphs of a DOCX in order. A paragraph is a line, and its number counts paragraphs. */
class DocxReader {
  readonly blocks: Block[] = [];
  readonly #styles: ParagraphStyles;
  readonly #tables: OpenTable[] = [];
  #paragraph = emptyParagraph();
  #number = 0;
  #gap = true;
  #isBold = false;
  #isText = false;
  #copies = 0;
  #inRunStyle = false;

  constructor(styles: ParagraphStyles) {
    this.#styles = styles;
  }

  opens = ({ name, attribute }: XmlTag): void => {
    const value = attribute('val') ?? '';
    if (name === 'Fallback') this.#copies += 1;
    if (name === 'p') this.#paragraph = emptyParagraph();
    else if (name === 'pStyle') this.#paragraph.style = value;
    else if (name === 'numId')
      this.#paragraph.list = { number: value, level: this.#paragraph.list?.level ?? '0' };
    else if (name === 'ilvl')
      this.#paragraph.list = { number: this.#paragraph.list?.number ?? '0', level: value };
    else if (name === 'r') this.#isBold = false;
    else if (name === 'rPr') this.#inRunStyle = true;
    else if (name === 'b' && this.#inRunStyle) this.#isBold = value !== '0' && value !== 'false';
    else if (name === 't') this.#isText = true;
    else if (name === 'tab') this.#paragraph.text += ' ';
    else if (name === 'br' || name === 'cr') this.#paragraph.text += '\n';
    else if (name === 'tbl') this.#tables.push({ rows: [] });
    else if (name === 'tr')
      this.#tables.at(-1)?.rows.push({ number: this.#number + 1, original: '', cells: [] });
    else if (name === 'tc') this.#tables.at(-1)?.rows.at(-1)?.cells.push('');
  };

  text = (text: string): void => {
    if (!this.#isText) return;
    if (this.#isBold && this.#paragraph.lead === this.#paragraph.text) this.#paragraph.lead += text;
    this.#paragraph.text += text;
    if (this.#isBold) this.#paragraph.boldLength += text.trim().length;
  };

  closes = (name: string): void => {
    if (name === 'Fallback') this.#copies -= 1;
    if (name === 't') this.#isText = false;
    else if (name === 'rPr') this.#inRunStyle = false;
    else if (name === 'p') this.#endParagraph();
    else if (name === 'tbl') this.#endTable();
  };

  #endTable(): void {
    const table = this.#tables.pop();
    if (!table || table.rows.length === 0) return;
    const rows = table.rows.map((row) => ({ ...row, original: row.cells.join(' | ') }));
    const number = rows[0]?.number ?? this.#number;
    if (this.#tables.length === 0)
      this.blocks.push({ kind: 'table', number, original: '', text: '', depth: 0, fold: 0, gap: true, rows });
  }

  #endParagraph(): void {
    const paragraph = this.#paragraph;
    this.#paragraph = emptyParagraph();
    const text = paragraph.text.trim();
    const cells = this.#tables.at(-1)?.rows.at(-1)?.cells;
    if (cells) {
      if (text !== '') cells[cells.length - 1] = [cells.at(-1), text].filter(Boolean).join('\n');
      if (text !== '') this.#number += 1;
      return;
    }
    this.#number += 1;
    // A table of contents repeats the headings; old programs get a second copy of what newer ones draw.
    if (text === '' || /^(?:toc|verzeichnis|inhalt)/i.test(paragraph.style) || this.#copies > 0)
      this.#gap = true;
    else for (const line of text.split('\n')) this.#add(line.trim(), paragraph);
  }

  #add(line: string, paragraph: Paragraph): void {
    if (line === '') return;
    const heading = this.#styles.headings.get(paragraph.style);
    const both = heading ? undefined : boldQuestion(paragraph.lead, line);
    if (both) {
      this.#add(both[0], { ...paragraph, text: both[0], lead: '', boldLength: both[0].length });
      this.#add(both[1], { ...emptyParagraph(), text: both[1] });
      return;
    }
    const length = paragraph.text.replace(/\s+/g, ' ').trim().length;
    const strong = paragraph.boldLength >= length * 0.8 && length > 0 ? ({ strong: true } as const) : {};
    const lead = colonLead(paragraph.lead, line);
    const base = {
      number: this.#number,
      original: line,
      text: line,
      depth: 0,
      fold: 0,
      gap: this.#gap,
      ...strong,
      ...(lead && { lead }),
    };
    const { list } = paragraph;
    const styled = this.#styles.lists.get(paragraph.style);
    const marked = readMarker(line);
    if (heading) this.blocks.push({ ...base, kind: 'heading', depth: heading });
    else if ((list && list.number !== '0') || styled) {
      const marker = (list && this.#styles.markers.get(`${list.number}/${list.level}`)) ?? styled ?? 'bullet';
      this.blocks.push({ ...base, kind: 'item', depth: Number(list?.level ?? 0) || 0, marker });
    } else if (marked)
      this.blocks.push({
        ...base,
        kind: 'item',
        text: marked.rest,
        marker: marked.marker,
        ...markOf(marked),
      });
    else this.blocks.push({ ...base, kind: 'text' });
    this.#gap = false;
  }
}

/** The blocks of `word/document.xml`; null when it is not well-formed. */
export const readDocxBlocks = (bytes: Uint8Array | undefined, styles: ParagraphStyles): Block[] | null => {
  const reader = new DocxReader(styles);
  return readXml(bytes, reader) ? reader.blocks : null;
};
