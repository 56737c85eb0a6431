import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureBlocks } from '../../../server/packet/measure-block.ts';
import { type PlacedPage, paginate } from '../../../server/packet/paginate.ts';
import { settingOf } from '../../../server/packet/setting.ts';
import { type PaintOp, type Strip, strip, withoutWidows } from '../../../server/packet/strip.ts';
import { newTag } from '../../../server/packet/tag.ts';
import { type Block, cellsRow, heading, paragraph, text, textCell } from '../../../shared/packet/block.ts';
import { plainFonts } from './plain-fonts.ts';

const width = 400;
const height = 200;
const setting = settingOf([], plainFonts, newTag('Document', null));

const pagesOf = (...blocks: Block[]): string[][] =>
  paginate(measureBlocks(blocks, width, setting), height).map((page) =>
    page.map((placed) => placed.strip.ops.map(wordsOf).join('')).filter((words) => words !== ''),
  );

const wordsOf = (op: PaintOp): string => (op.kind === 'glyphs' ? op.text : '');
const lineBlock = (words: string): Block => paragraph('body', text(words));
const fill = (lines: number): Block[] => Array.from({ length: lines }, (_, n) => lineBlock(`line ${n}`));
const longText = (lines: number): string => Array.from({ length: lines }, (_, n) => `note ${n}`).join('\n');

describe('pages', () => {
  it('[P15] a heading stands on the page of what follows it', () => {
    const pages = pagesOf(...fill(11), heading(2, 'Head'), lineBlock('under it'));
    expect(pages[0]).not.toContain('Head');
    expect(pages[1]).toEqual(['Head', 'under it']);
  });

  it('[P15] a note that goes on over the page says whose it is, with two lines on each side', () => {
    const item = { source: [text('Ana, 4')], text: longText(20), continued: 'Ana, 4' };
    const [first, second] = pagesOf({ kind: 'evidence', items: [item] });
    expect(first?.[0]).toBe('Ana, 4');
    expect(first?.length).toBeGreaterThanOrEqual(3);
    expect(second?.[0]).toBe('Ana, 4 (continued)');
    expect(second?.length).toBeGreaterThanOrEqual(3);
  });

  it('[P15] a page says which question or whose scorecard goes on there', () => {
    const named: Block = { kind: 'named', name: 'Ana', blocks: [heading(2, 'Ana'), ...fill(14)] };
    const [first, second] = pagesOf(named, lineBlock('after'));
    expect(first?.slice(0, 2)).toEqual(['Ana', 'line 0']);
    expect(second?.[0]).toBe('Ana (continued)');
    expect(second?.at(-1)).toBe('after');
    expect(pagesOf(...fill(12), named)[1]?.[0]).toBe('Ana');
    expect(pagesOf({ ...named, blocks: fill(12) }, lineBlock('after'))[1]).toEqual(['after']);
  });

  it('[P15] a table repeats its header and the label of its group', () => {
    const rows = Array.from({ length: 20 }, (_, n) => cellsRow(textCell(text(`row ${n}`))));
    const columns = [{ header: 'Question', align: 'left', share: 1 } as const];
    const label = { kind: 'group', label: [text('Agreed')] } as const;
    const [, second] = pagesOf({ kind: 'table', columns, rows: [label, ...rows] });
    expect(second?.slice(0, 2)).toEqual(['Question', 'Agreed']);
    expect(second?.[2]).toMatch(/^row/);
  });

  it('[P15] a table leaves neither its first row alone nor its last', () => {
    const columns = [{ header: 'Question', align: 'left', share: 1 } as const];
    const rowsOn = (count: number, before: number): number[] => {
      const rows = Array.from({ length: count }, (_, n) => cellsRow(textCell(text(`row ${n}`))));
      return pagesOf(...fill(before), { kind: 'table', columns, rows })
        .map((page) => page.filter((words) => words.startsWith('row')).length)
        .filter((onPage) => onPage > 0);
    };
    for (let before = 0; before < 12; before += 1)
      for (const count of [2, 3, 4, 12, 13, 14])
        expect(Math.min(...rowsOn(count, before))).toBeGreaterThan(1);
    expect(rowsOn(1, 3)).toEqual([1]);
  });

  it('[P15] columns that go on over the page repeat their headings there', () => {
    const side = (name: string) => ({
      share: 1,
      blocks: [heading(2, name), ...fill(4).map((block) => ({ kind: 'keep', blocks: [block] }) as const)],
    });
    const [first, second] = pagesOf(...fill(9), { kind: 'columns', columns: [side('Best'), side('Worst')] });
    expect(first?.at(-1)).toMatch(/^Best/);
    expect(second?.[0]).toBe('Best (continued)Worst (continued)');
    const short = { share: 1, blocks: [heading(2, 'Worst'), lineBlock('none')] };
    const uneven = pagesOf(...fill(9), { kind: 'columns', columns: [side('Best'), short] });
    expect(uneven[1]?.[0]).toBe('Best (continued)');
  });

  it('[P15] a rule and a remark stay with what they end', () => {
    const remark = paragraph('caption', text('remark'));
    const pages = pagesOf(...fill(11), lineBlock('last'), { kind: 'rule' }, remark);
    expect(pages[1]).toEqual(['last', 'remark']);
  });

  it('[P15] what is kept together moves to the next page as one, unless no page could hold it', () => {
    const [first, second] = pagesOf(...fill(9), { kind: 'keep', blocks: fill(5) });
    expect([first?.length, second?.length]).toEqual([9, 5]);
    expect(pagesOf({ kind: 'keep', blocks: fill(40) }).flat()).toHaveLength(40);
  });

  it('[P15] a page break makes no empty page', () => {
    expect(pagesOf({ kind: 'pageBreak' }, lineBlock('a'), { kind: 'pageBreak' }, lineBlock('b'))).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  it('[P2] hold every strip once and in order, none over the edge, whatever the heights', () => {
    const someStrip = fc.record({
      height: fc.integer({ min: 1, max: 120 }),
      spaceBefore: fc.integer({ min: 0, max: 30 }),
      keepsWithNext: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(someStrip, { maxLength: 60 }), (given) => {
        const strips = given.map((one) => strip(one));
        const pages = paginate(strips, height);
        expect(pages.flat().map((placed) => placed.strip)).toEqual(strips);
        for (const page of pages) expectInside(page);
      }),
    );
  });

  it('[P15] no paragraph of four lines or more leaves one line alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 19 }), (count, before) => {
        const tens = (n: number): Strip[] => Array.from({ length: n }, () => strip({ height: 10 }));
        const lines = withoutWidows(tens(count));
        const pages = paginate([...tens(before), ...lines], height);
        const parts = pages.map((page) => page.filter((placed) => lines.includes(placed.strip)).length);
        for (const part of parts) expect(part === 1 && count > 1).toBe(false);
      }),
    );
  });
});

const expectInside = (page: PlacedPage): void => {
  for (const { strip: one, y } of page) {
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + one.height).toBeLessThanOrEqual(height);
  }
};
