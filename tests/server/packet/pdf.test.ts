import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAll, buildPacketRoom, type PacketRoom, type Seat } from '../../support/packet-room.ts';
import { paintPacket } from '../../support/paint-packet.ts';
import { readPdf, withoutBlanks } from '../../support/pdf-text.ts';
import { growthOf, processorTimeOf } from '../../support/process-figures.ts';
import { bodyOf, pdfOf } from './pdf-samples.ts';

const questions = ['pipeline', 'rollback', 'outage'];
const sentences = Array.from(
  { length: 130 },
  (_, n) => `Sentence ${n} of a note that goes on over more than one page.`,
).join(' ');

/** A debriefed room in which Ana wrote these notes, the first on the first question and so on. */
const debriefed = (notes: readonly string[], candidate = 'Maya Lindqvist') => {
  const scene = buildPacketRoom({ candidate });
  const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Tomasz Zieliński')];
  askAll(scene, ana, questions);
  for (const question of questions) {
    ana.rates(question, 4);
    ravi.rates(question, 2);
  }
  notes.forEach((note, place) => {
    ana.notes(questions[place % questions.length] ?? 'pipeline', note);
  });
  ana.recommends('yes', 'Steady when things break.').submits();
  ravi.recommends('no', 'Too little on locking.').submits();
  return { scene, ana, ravi };
};

const close = ({ scene, ana }: { scene: PacketRoom; ana: Seat }): PacketRoom => {
  ana.does('decision.record', { outcome: 'hire', reasons: 'Strong where it counts.' });
  ana.does('phase.advance', { to: 'closed' });
  return scene;
};

describe('the packet as PDF', () => {
  it('[P1] says on every page whose it is, which page of how many, and whether it is final', async () => {
    const { pages } = await readPdf(await pdfOf(close(debriefed([sentences]))));
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(page).toContain('Maya Lindqvist. Packet pk7f3k. Final. Confidential.');
      expect(page).toContain('Kit small-kit, version 3. No retention date.');
    });
  });

  it('[P2] holds every note, rating, reason and takeaway, word for word', async () => {
    const { scene, ravi } = debriefed([
      sentences,
      'Looked it up (twice) <before> & after.',
      'Zażółć гусь Ωμέγα',
    ]);
    ravi.amends('pipeline', 3, 'Ana read the answer back to me.');
    const body = bodyOf(await readPdf(await pdfOf(scene)));
    for (const note of scene.room.all('notes')) expect(body).toContain(withoutBlanks(note.text));
    expect(body).toContain('AnaDuarte4TomaszZieliński2›3');
    expect(body).toContain('AnaDuarte4TomaszZieliński2');
    expect(body).toContain('Anareadtheanswerbacktome.');
    expect(body).toContain('Toolittleonlocking.');
  });

  it('[P2] gives any Latin, Cyrillic or Greek note back as it was written', async () => {
    const letter = fc.constantFrom(...'aZéßŁőşñжЯїѣάωΣ0189 .,;:!?()[]<>&"\'/\\%€–—…«»');
    const note = fc.array(letter, { minLength: 1, maxLength: 200 }).map((letters) => `x${letters.join('')}x`);
    await fc.assert(
      fc.asyncProperty(fc.array(note, { minLength: 1, maxLength: 6 }), async (notes) => {
        const body = bodyOf(await readPdf(await pdfOf(debriefed(notes).scene)));
        for (const one of notes) expect(body).toContain(withoutBlanks(one));
      }),
      { numRuns: 8 },
    );
  });

  it('[P3] holds no private note', async () => {
    const scene = buildPacketRoom();
    const ana = scene.seat('Ana Duarte', 'lead');
    askAll(scene, ana, ['pipeline']);
    ana.rates('pipeline', 3).notes('pipeline', 'Unspoken', { scope: 'private' }).recommends('yes').submits();
    expect((await readPdf(await pdfOf(scene))).pages.join('')).not.toContain('Unspoken');
  });

  it('[P9] is the same bytes each time, also after another packet', async () => {
    const { scene } = debriefed([sentences]);
    const first = await pdfOf(scene);
    await pdfOf(debriefed(['Other words, Ωther glyphs.'], 'Noor Haddad').scene);
    expect(Buffer.compare(await pdfOf(scene), first)).toBe(0);
  });

  it('[P10] prints U+FFFD for what no font has, and nothing that steers a terminal or a page', async () => {
    const { scene } = debriefed(['Fine \u{1fbff} work', 'a\u202eb\u0000c\u001bd']);
    const body = bodyOf(await readPdf(await pdfOf(scene)));
    expect(body).toContain('Fine\uFFFDwork');
    expect(body).toContain('abcd');
  });

  it('[P11] an unbroken word of 10,000 characters takes at most about twice as long as one of 5,000', async () => {
    const painted = (length: number) => {
      const data = debriefed(['x'.repeat(length / 2), 'y'.repeat(length / 2)]).scene.data();
      return () => paintPacket(data);
    };
    await painted(5000)();
    expect(await growthOf({ small: painted(5000), large: painted(10_000) }, 3)).toBeLessThan(3);
    expect(await processorTimeOf(painted(10_000))).toBeLessThan(10_000);
  });

  it('[P12] names itself, its language and its parts', async () => {
    const names = 'Zoë (O’Hara) <R&D>';
    const { title, language, bookmarks, pages } = await readPdf(
      await pdfOf(debriefed(['A note.'], names).scene),
    );
    expect(title).toBe(`${names}, hiring packet`);
    expect(language).toBe('en');
    expect(withoutBlanks(pages[0] ?? '')).toContain(withoutBlanks(names));
    expect(bookmarks.filter(({ level }) => level === 1).map((bookmark) => bookmark.title)).toEqual([
      'Decision',
      'Every rating',
      'How the interview was held',
      'Questions as asked',
      'Scorecards',
      'Annex: scale and competencies',
    ]);
    expect(bookmarks.find((bookmark) => bookmark.title === '1. pipeline')?.level).toBe(2);
    for (const { title: heading, page } of bookmarks.slice(1)) expect(pages[page - 1]).toContain(heading);
  });

  it('[P12] embeds its fonts and nothing but two of them', async () => {
    const file = Buffer.from(await pdfOf(debriefed(['A note.']).scene)).toString('latin1');
    const descriptors = file.match(/\/Type \/FontDescriptor/gu) ?? [];
    expect(descriptors).toHaveLength(2);
    expect(file.match(/\/FontFile2 /gu)).toHaveLength(2);
    expect(file).not.toMatch(/Helvetica|\/Type3/u);
  });

  it('[P12] has well-formed metadata whatever the name', async () => {
    const file = Buffer.from(await pdfOf(debriefed(['A note.'], 'R&D </rdf:li> "x"').scene)).toString('utf8');
    const metadata = /<x:xmpmeta.*<\/x:xmpmeta>/su.exec(file)?.[0] ?? '';
    expect(metadata).toContain('R&amp;D &lt;/rdf:li&gt; "x"');
    expect(metadata).not.toContain('R&D </rdf:li>');
  });

  it('[P12] passes the check of qpdf', async (context) => {
    if (spawnSync('qpdf', ['--version']).error) {
      process.stdout.write('qpdf is not installed here: its check is skipped.\n');
      return context.skip();
    }
    const file = join(mkdtempSync(join(tmpdir(), 'packet-')), 'packet.pdf');
    writeFileSync(file, await pdfOf(debriefed([sentences], 'Zoë (O’Hara) <R&D>').scene));
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding',
    );
  });

  it('[P12] fits Letter paper too', async () => {
    const { pages } = await readPdf(await paintPacket(debriefed([sentences]).scene.data(), 'Letter'));
    expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
  });

  it('[P5] is made also of a room in which nobody sat', async () => {
    const { pages } = await readPdf(await pdfOf(buildPacketRoom()));
    expect(pages[0]).toContain('Nobody on the panel is counted.');
  });
});
