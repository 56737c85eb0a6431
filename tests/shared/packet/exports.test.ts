import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packetCsv } from '../../../shared/packet/exports/csv.ts';
import { packetMarkdown } from '../../../shared/packet/exports/markdown.ts';
import type { PacketData } from '../../../shared/packet/packet-data.ts';
import { documentOf } from '../../../shared/packet/packet-document.ts';
import { askAll, buildPacketRoom } from '../../support/packet-room.ts';

const noted = (text: string, candidate = 'Maya Lindqvist') => {
  const scene = buildPacketRoom({ candidate });
  const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
  askAll(scene, ana, ['pipeline', 'rollback']);
  ana.rates('pipeline', 4).rates('rollback', 3).notes('pipeline', text).recommends('yes').submits();
  ravi.rates('pipeline', 2).rates('rollback', 'insufficientEvidence').recommends('no').submits();
  return scene.data();
};

const checksum = 'c'.repeat(64);
const csvOf = (data: PacketData) => packetCsv([data], checksum);
const markdownOf = (data: PacketData) => packetMarkdown(documentOf({ kind: 'interview', data }, checksum));

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

describe('the packet as CSV', () => {
  it('[P22] has a row per rating, and says which are missing', () => {
    const rows = rowsOf(csvOf(noted('Calm.')));
    expect(rows.map((row) => [row.title, row.panelist, row['final rating']])).toEqual([
      ['pipeline', 'Ana Duarte', '4'],
      ['pipeline', 'Ravi Menon', '2'],
      ['rollback', 'Ana Duarte', '3'],
      ['rollback', 'Ravi Menon', 'cannot tell'],
    ]);
  });

  it('[P22] has no cell that a spreadsheet would run', () => {
    for (const start of ['=', '+', '-', '@', '|', '\uff1d', ' =', '\t=']) {
      const [row] = rowsOf(csvOf(noted('Calm.', `${start}HYPERLINK("x")`)));
      expect(row?.candidate).toMatch(/^'/u);
    }
  });

  it('[P22] reads back whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (text) => {
        const data = noted(`x${text}x`);
        const [row] = rowsOf(csvOf(data));
        expect(row?.notes).toContain(data.questions[0]?.notes[0]?.text ?? 'never');
      }),
      { numRuns: 40 },
    );
  });
});

describe('the packet as Markdown', () => {
  it('[P22] has the words of the paper in their order', () => {
    const markdown = markdownOf(noted('Calm.'));
    expect(markdown).toMatch(/^Draft packet for the hiring committee/u);
    expect(markdown).toContain('# Maya Lindqvist');
    expect(markdown).toContain('> Calm.');
    expect(markdown).toMatch(/\| Question \| Ana \| Ravi \| Median/u);
  });

  it('[P22] takes nothing that was typed for markup', () => {
    const markdown = markdownOf(noted('<img src=x onerror=alert(1)> [a](b) *c* | d\n# e\n- f\n1. g'));
    expect(markdown).toContain('> \\<img src=x onerror=alert(1)\\> \\[a\\](b) \\*c\\* \\| d');
    expect(markdown).toContain('> \\# e\n> \\- f\n> 1\\. g');
  });
});
