import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { heldPanel } from '../../bench/packet/devops-panel.ts';
import { demoStory, scriptsStory } from '../../bench/packet/stories.ts';
import { paintPacket } from '../../support/paint-packet.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { allElements, type Element, elementsOf, pageContents, untaggedPaint } from './pdf-objects.ts';

const data = heldPanel(scriptsStory).data();
const attachment = JSON.stringify({ packet: 'as data' });
let bytes: Uint8Array;
let elements: Element[];

beforeAll(async () => {
  bytes = await paintPacket(data, 'A4', attachment);
  elements = allElements(elementsOf(bytes));
});

const withRole = (role: string): Element[] => elements.filter((element) => element.role === role);

describe('the structure of the PDF', () => {
  it('[P18] says of everything on every page what it is, or that it decorates', () => {
    const contents = pageContents(bytes);
    expect(contents.length).toBeGreaterThan(10);
    for (const content of contents) expect(untaggedPaint(content)).toEqual([]);
  });

  it('[P18] has headings that skip no level', () => {
    const levels = elements.flatMap(({ role }) => /^H([1-6])$/u.exec(role)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    levels.forEach((level, place) => {
      expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('[P18] has tables whose rows are equally long and whose heads say what they are the head of', () => {
    const tables = withRole('Table');
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      const widths = table.children.map((row) => row.children.reduce((sum, cell) => sum + cell.columns, 0));
      expect(new Set(widths).size).toBe(1);
      expect(table.children.every((row) => row.role === 'TR')).toBe(true);
    }
    for (const head of withRole('TH')) expect(head.scope).toMatch(/^(?:Column|Row)$/u);
  });

  it('[P18] has words for every figure', () => {
    expect(withRole('Figure').length).toBeGreaterThan(4);
    for (const figure of withRole('Figure')) expect(figure.alt).toMatch(/^Ratings by level: \d/u);
  });

  it('[P18] has lists of items that each have a body, and no element without content', () => {
    for (const list of withRole('L')) expect(list.children.every(({ role }) => role === 'LI')).toBe(true);
    for (const item of withRole('LI')) expect(item.children.at(-1)?.role).toBe('LBody');
    for (const element of elements)
      if (!/^T[DH]$/u.test(element.role))
        expect(element.hasContent || element.children.length > 0).toBe(true);
  });

  it('[P18] claims PDF/UA-1 and shows its title', () => {
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).toMatch(/\/MarkInfo \d+ 0 R/u);
    expect(file).toMatch(/\/Lang \(en\)/u);
    expect(file.match(/\/Tabs \/S/gu)?.length).toBe(pageContents(bytes).length);
  });

  it('[P18] is read by a reader that is not ours', async () => {
    const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
    const document = await loading.promise;
    const tree = await (await document.getPage(1)).getStructTree();
    expect(JSON.stringify(tree)).toContain('"role":"H1"');
    expect((await document.getMarkInfo())?.Marked).toBe(true);
    await loading.destroy();
  });
});

describe('finding the way', () => {
  it('[P19] the contents name each bookmark with its page, and lead there', async () => {
    const { bookmarks } = await readPdf(bytes);
    const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
    const document = await loading.promise;
    const led: number[] = [];
    const said: string[] = [];
    for (const number of [1, 2, 3]) {
      const page = await document.getPage(number);
      // Entries of the contents go over the whole line; other links are as wide as their words.
      const links = (await page.getAnnotations()) as { dest: string; rect: number[] }[];
      for (const { dest } of links.filter(({ rect: [from = 0, , to = 0] }) => to - from > 400)) {
        const [target] = (await document.getDestination(dest)) ?? [];
        led.push((await document.getPageIndex(target)) + 1);
      }
      const { items } = await page.getTextContent();
      said.push(items.map((item) => ('str' in item ? item.str : '')).join('\n'));
    }
    await loading.destroy();
    expect(led).toEqual(bookmarks.map((bookmark) => bookmark.page));
    const contents = said.join('\n').split('Contents').at(-1) ?? '';
    for (const { page } of bookmarks) expect(contents).toContain(`\n${page}`);
  });

  it('[P20] carries its content as data, the same each time', async () => {
    const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
    const attachments = (await (await loading.promise).getAttachments()) as Record<
      string,
      { content: Uint8Array }
    >;
    await loading.destroy();
    expect(Buffer.from(attachments['packet.json']?.content ?? []).toString()).toBe(attachment);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/AFRelationship /Source');
  });

  it('[P9] is the same bytes each time, also after a packet in other scripts', async () => {
    await paintPacket(heldPanel(demoStory).data(), 'Letter');
    expect(Buffer.compare(await paintPacket(data, 'A4', attachment), bytes)).toBe(0);
  });
});
