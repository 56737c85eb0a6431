import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unguarded } from '../../../shared/csv.ts';
import { exportKit, kitExportFormats } from '../../../shared/kit/exports/export-kit.ts';
import { kitCsv } from '../../../shared/kit/importers/formats/kit-csv.ts';
import { kitJson } from '../../../shared/kit/importers/formats/kit-json.ts';
import { importKit } from '../../../shared/kit/importers/import-kit.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import { readKit } from '../../../shared/kit/markdown/read-kit.ts';
import { anyKit } from './kit-arbitrary.ts';

const folder = new URL('../../../templates/kits/', import.meta.url);
const ownKits = readdirSync(folder).map((name): Kit => {
  const reading = readKit(readFileSync(new URL(name, folder), 'utf8'));
  if (!reading.ok) throw new Error(`${name} does not read.`);
  return reading.kit;
});

/** What a table keeps: every field of a question, and of its competency the name. */
const inTable = ({ questions, competencies }: Kit) =>
  questions.map(({ competencyId, ...question }) => ({
    ...question,
    competency: competencies.find(({ id }) => id === competencyId)?.name,
  }));

const readTable = (text: string): Kit => {
  const reading = kitCsv.read({ bytes: new Uint8Array(), text, filename: 'kit.csv' });
  if (reading instanceof Promise || !reading.ok || !('kit' in reading))
    throw new Error('The table does not read.');
  expect(reading.warnings).toEqual([]);
  return reading.kit;
};

describe('a kit that is exported', () => {
  it('[K25] comes back equal from Markdown and from JSON', () => {
    fc.assert(
      fc.property(anyKit, (kit) => {
        expect(readKit(exportKit(kit, 'md').text)).toEqual({ ok: true, kit, problems: [] });
        const { text } = exportKit(kit, 'json');
        expect(kitJson.read({ bytes: new Uint8Array(), text })).toMatchObject({ ok: true, kit });
      }),
      { numRuns: 100 },
    );
  });

  it('[K26] comes back from CSV with every field of its questions and the names of their competencies', () => {
    fc.assert(
      fc.property(anyKit, (kit) => {
        const { text } = exportKit(kit, 'csv');
        expect(inTable(readTable(text))).toEqual(inTable(kit));
      }),
      { numRuns: 200 },
    );
  });

  it.each(kitExportFormats)('[K25] [K26] is recognised by its content and imported as %s', async (format) => {
    for (const kit of ownKits) {
      const { text } = exportKit(kit, format);
      const imported = await importKit(new TextEncoder().encode(text));
      if (!imported.ok) throw new Error(imported.refusal.message);
      expect(imported.recognised).toMatchObject({ format: `kit.${format}`, warnings: [], skipped: [] });
      if (format === 'csv') expect(inTable(imported.kit)).toEqual(inTable(kit));
      else expect(imported.kit).toEqual(kit);
    }
  });

  it('[K26] is still read after a spreadsheet moved its columns and put semicolons between them', () => {
    const table =
      'question;id;plan;listen for;minutes;follow-ups\nWhy?;why;plan;"one\n  and more\ntwo";5;\n;;;;;\n';
    const [question] = readTable(table.replace('\n;;;;;', '')).questions;
    expect(question).toEqual({
      id: 'why',
      text: 'Why?',
      listenFor: ['one\nand more', 'two'],
      probes: [],
      minutes: 5,
      planned: true,
    });
  });

  it('[K26] says which cell was left out, and why', async () => {
    const table = 'id,question,listen for,follow-ups,minutes,level 1\nwhy,Why?,,,soon,Nothing\n,,,,,\n';
    const imported = await importKit(new TextEncoder().encode(table));
    if (!imported.ok) throw new Error(imported.refusal.message);
    expect(imported.kit.questions).toEqual([{ id: 'why', text: 'Why?', listenFor: [], probes: [] }]);
    expect(imported.recognised.warnings.map(({ line, code }) => [line, code])).toEqual([
      [2, 'incompleteAnchors'],
      [2, 'badValue'],
      [3, 'badValue'],
    ]);
  });

  it('[K27] holds no formula: every cell that a spreadsheet would run is text, and reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '|', '＝', '\t=', "'=", "''@"),
        fc.string({ maxLength: 5 }),
        (start, rest) => {
          const cell = `${start}${rest}`;
          const [kit] = ownKits;
          if (!kit) throw new Error('There is a kit.');
          const first = {
            id: 'a' as Kit['questions'][number]['id'],
            text: 'x',
            listenFor: [],
            probes: [],
            code: cell,
          };
          const row = exportKit({ ...kit, questions: [first] }, 'csv').text;
          expect(row).toMatch(/,"?'[^,]*/u);
          expect(unguarded(`'${cell}`)).toBe(cell);
          expect(readTable(row).questions[0]?.code).toBe(cell.replace(/(?![\n\t])\p{Cc}/gu, ''));
        },
      ),
    );
  });
});
