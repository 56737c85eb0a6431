import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Block, TableRow } from '../document.ts';
import { boldQuestion, colonLead } from './lead.ts';
import { markOf, readMarker } from './markers.ts';
import { joinWrapped } from './wrapped-lines.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page shows to everybody and a question bank is not made of. */
const hidden = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'footer',
  'form',
  'select',
  'svg',
  'iframe',
  'head',
  'aside',
  'input',
  'textarea',
  'object',
  'video',
  'audio',
  'canvas',
]);
const blockish = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'blockquote',
  'br',
  'hr',
  'ul',
  'ol',
  'dl',
  'dd',
  'dt',
  'figure',
  'figcaption',
  'center',
  'address',
  'fieldset',
  'details',
  'button',
  'body',
  'tr',
  'table',
]);
const bold = new Set(['b', 'strong', 'dt', 'button']);

interface Line {
  text: string;
  boldLength: number;
  /** The bold words it starts with, until something else follows. */
  lead: string;
  linkLength: number;
  href: string;
  number: number;
}

const emptyLine = (): Line => ({ text: '', boldLength: 0, lead: '', linkLength: 0, href: '', number: 0 });

/** Turns the tree of a page into blocks. The walk is a loop: pages nest as deep as somebody likes. */
class HtmlBlocks {
  readonly blocks: Block[] = [];
  title = '';
  #line: Line = emptyLine();
  #gap = true;
  #fold = 0;
  #lists: Array<'ul' | 'ol'> = [];
  #bold = 0;
  #link = '';
  #kind: 'item' | 'text' = 'text';
  /** Inside of `<pre>`, `<summary>`, a heading or a cell, text is kept until it closes. */
  #held: { name: string; text: string; number: number } | null = null;
  #rows: TableRow[] | null = null;

  text(value: string, number: number): void {
    if (this.#held) {
      if (this.#held.number === 0) this.#held.number = number;
      this.#held.text += this.#held.name === 'pre' ? value : value.replace(/\s+/g, ' ');
      return;
    }
    const text = value.replace(/\s+/g, ' ');
    if (text.trim() !== '' && this.#line.number === 0) this.#line.number = number;
    if (this.#bold > 0 && this.#line.lead === this.#line.text.trimStart())
      this.#line.lead += text.trimStart();
    this.#line.text += text;
    if (this.#bold > 0) this.#line.boldLength += text.trim().length;
    if (this.#link !== '') {
      this.#line.linkLength += text.trim().length;
      this.#line.href = this.#link;
    }
  }

  flush(): void {
    const { text, boldLength, linkLength, href, number, lead: bold } = this.#line;
    const written = text.trim();
    this.#line = emptyLine();
    if (written === '') return;
    const length = written.length;
    const marked = readMarker(written);
    const isItem = this.#kind === 'item';
    const body = marked?.rest ?? written;
    const lead = colonLead(bold, body);
    const both = boldQuestion(bold, body);
    this.#push(number, {
      kind: isItem || marked ? 'item' : 'text',
      text: both?.[0] ?? body,
      original: written,
      depth: isItem ? Math.max(0, this.#lists.length - 1) : 0,
      ...((isItem || marked) && {
        marker: marked?.marker ?? (this.#lists.at(-1) === 'ol' ? 'number' : 'bullet'),
        ...markOf(marked),
      }),
      ...(lead && { lead }),
      ...((both || boldLength >= length * 0.8) && { strong: true }),
      ...(linkLength >= length * 0.9 && href !== '' && { link: href.startsWith('#') ? 'here' : 'away' }),
    });
    if (both) this.#push(number, { kind: 'text', text: both[1], original: written });
    this.#kind = 'text';
  }

  #push(number: number, parts: Pick<Block, 'kind' | 'text'> & Partial<Block>): void {
    this.blocks.push({
      number: Math.max(1, number),
      original: parts.text,
      depth: 0,
      fold: this.#fold,
      gap: this.#gap,
      ...parts,
    });
    this.#gap = false;
  }

  opens(name: string, element: Element, number: number): void {
    if (blockish.has(name) || name === 'li' || /^h[1-6]$/.test(name)) this.#break(name);
    if (bold.has(name)) this.#bold += 1;
    if (name === 'a') this.#link = element.attrs.find((attribute) => attribute.name === 'href')?.value ?? '';
    if (name === 'ul' || name === 'ol') this.#lists.push(name);
    else if (name === 'li') this.#kind = 'item';
    else if (name === 'details') this.#fold += 1;
    else if (name === 'hr') this.#push(number, { kind: 'rule', text: '---' });
    else if (name === 'table') this.#rows ??= [];
    else if (name === 'tr') this.#rows?.push({ number, original: '', cells: [] });
    if (this.#isHolder(name) && !this.#held) {
      this.flush();
      this.#held = { name, text: '', number };
    }
  }

  #isHolder(name: string): boolean {
    return (
      name === 'pre' ||
      name === 'summary' ||
      name === 'title' ||
      /^h[1-6]$/.test(name) ||
      ((name === 'td' || name === 'th') && this.#rows !== null)
    );
  }

  #break(name: string): void {
    if (this.#held) {
      if (this.#held.text !== '') this.#held.text += '\n';
      return;
    }
    this.flush();
    if (name !== 'br' && name !== 'li') this.#gap = true;
  }

  closes(name: string): void {
    if (this.#held?.name === name) this.#release();
    if (blockish.has(name) || name === 'li') this.#break(name);
    if (bold.has(name)) this.#bold = Math.max(0, this.#bold - 1);
    if (name === 'a') this.#link = '';
    if (name === 'ul' || name === 'ol') this.#lists.pop();
    else if (name === 'details') this.#fold = Math.max(0, this.#fold - 1);
    else if (name === 'table') this.#endTable();
  }

  #release(): void {
    const held = this.#held;
    this.#held = null;
    if (!held) return;
    const text =
      held.name === 'pre'
        ? held.text.replace(/^\n|(?<!\s)\s+$/g, '')
        : held.text
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
            .join('\n');
    const { name, number } = held;
    if (name === 'td' || name === 'th') this.#rows?.at(-1)?.cells.push(text);
    else if (text === '') return;
    else if (name === 'pre') this.#push(number, { kind: 'code', text });
    else if (name === 'summary') this.#push(number, { kind: 'summary', text: text.replace(/\n/g, ' ') });
    else this.#push(number, { kind: 'heading', text: text.replace(/\n/g, ' '), depth: Number(name[1]) });
  }

  #endTable(): void {
    const rows = (this.#rows ?? []).map((row) => ({ ...row, original: row.cells.join(' | ') }));
    this.#rows = null;
    if (rows.length === 0) return;
    const isLayout = rows.every(({ cells }) => cells.length <= 1);
    if (!isLayout) this.#push(rows[0]?.number ?? 1, { kind: 'table', text: '', rows });
    else
      for (const { cells, number } of rows) {
        for (const text of (cells[0] ?? '').split('\n').filter(Boolean))
          this.#push(number, { kind: 'text', text });
      }
  }
}

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Either a node to open, or the name of one to close. */
type Step = { node: Node } | { close: string };

export interface HtmlReading {
  blocks: Block[];
  title?: string;
}

const titleIn = (document: DefaultTreeAdapterTypes.Document): string | undefined => {
  const html = document.childNodes.find((node) => isElement(node) && node.tagName === 'html');
  const head =
    html && 'childNodes' in html
      ? html.childNodes.find((node) => isElement(node) && node.tagName === 'head')
      : undefined;
  const title =
    head && 'childNodes' in head
      ? head.childNodes.find((node) => isElement(node) && node.tagName === 'title')
      : undefined;
  const text = title && 'childNodes' in title ? title.childNodes[0] : undefined;
  return text && 'value' in text ? text.value.trim().replace(/\s+/g, ' ') : undefined;
};

/** The blocks of an HTML page. */
export const readHtmlBlocks = (source: string): HtmlReading => {
  const document = parse(source, { sourceCodeLocationInfo: true });
  const list = new HtmlBlocks();
  const steps: Step[] = [{ node: document }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('close' in step) {
      list.closes(step.close);
      continue;
    }
    const { node } = step;
    const number = ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined) ?? 0;
    if (node.nodeName === '#text' && 'value' in node)
      list.text(node.value, number + (/^\s*\n/.test(node.value) ? 1 : 0));
    if (isElement(node)) {
      const isHidden =
        hidden.has(node.tagName) ||
        node.attrs.some(
          ({ name, value }) => name === 'hidden' || (name === 'aria-hidden' && value === 'true'),
        );
      if (isHidden) continue;
      list.opens(node.tagName, node, number);
      steps.push({ close: node.tagName });
    }
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) steps.push({ node: child });
  }
  list.flush();
  const title = titleIn(document);
  return { blocks: joinWrapped(list.blocks), ...(title && { title }) };
};
