import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { heldPanel } from '../../bench/packet/devops-panel.ts';
import { demoStory, scriptsStory } from '../../bench/packet/stories.ts';
import { orderOf, pdfOfOrder } from '../../support/packet-orders.ts';
import type { PacketRoom } from '../../support/packet-room.ts';
import { paintPacket } from '../../support/paint-packet.ts';
import { readPdf } from '../../support/pdf-text.ts';
import { heldInterview, twoInterviews } from '../../support/two-interviews.ts';
import { faultsIn } from './pdf-checks.ts';
import { allElements, elementsOf } from './pdf-objects.ts';

const notesOf = (scenes: readonly PacketRoom[]): string[] =>
  scenes.flatMap((scene) => [...scene.room.all('notes')].map((note) => note.text));

const compared = (): PacketRoom[] => [
  heldPanel(demoStory),
  heldPanel({ ...demoStory, candidate: 'Noor Haddad', questions: 7 }),
  heldPanel({ ...scriptsStory, questions: 6 }),
  // Asked one question: the chart has to live with gaps.
  heldPanel({ ...demoStory, candidate: 'Li Wei', questions: 1 }),
];

describe('several interviews as PDF', () => {
  it('[P24] every check finds nothing in the packet of a candidate, on A4 and on Letter', async () => {
    const scenes = [heldPanel({ ...demoStory, questions: 3 }), ...twoInterviews()];
    for (const page of ['A4', 'Letter'] as const)
      expect(await faultsIn(await pdfOfOrder(orderOf('candidate', scenes), page), notesOf(scenes))).toEqual(
        [],
      );
  });

  it('[P24] every check finds nothing in a comparison, on A4 and on Letter', async () => {
    for (const page of ['A4', 'Letter'] as const)
      expect(await faultsIn(await pdfOfOrder(orderOf('comparison', compared()), page), [])).toEqual([]);
  });

  it('[P26] have contents and bookmarks over all of them, three levels deep', async () => {
    const { bookmarks, pages, title } = await readPdf(
      await pdfOfOrder(orderOf('candidate', twoInterviews())),
    );
    expect(title).toBe('Maya Lindqvist, hiring packet of 2 interviews');
    const parts = bookmarks.filter(({ title: words }) => words.startsWith('Interview '));
    expect(parts.map(({ level, title: words }) => [level, words])).toEqual([
      [1, 'Interview 1: Small kit'],
      [1, 'Interview 2: Other kit'],
    ]);
    for (const { page, title: words } of parts) expect(pages[page - 1]).toContain(words);
    expect(bookmarks.filter(({ title: words }) => words === 'Questions as asked')).toHaveLength(2);
    expect(Math.max(...bookmarks.map(({ level }) => level))).toBe(3);
  });

  it('[P27] have a chart a candidate, with words for whoever does not see it', async () => {
    const elements = allElements(elementsOf(await pdfOfOrder(orderOf('comparison', compared()))));
    const charts = elements.filter(
      ({ role, alt }) => role === 'Figure' && !alt?.startsWith('Ratings by level'),
    );
    expect(charts).toHaveLength(4);
    expect(charts.filter(({ alt }) => /: median \d.*: not rated/u.test(alt ?? ''))).toHaveLength(1);
  });

  it('[P9] are the same bytes each time', async () => {
    const order = orderOf('comparison', [heldInterview(), heldInterview({ candidate: 'Noor Haddad' })]);
    const first = await pdfOfOrder(order);
    await pdfOfOrder(orderOf('candidate', twoInterviews()));
    expect(Buffer.compare(await pdfOfOrder(order), first)).toBe(0);
  });
});

describe('links', () => {
  let links: { readonly from: number; readonly to: number }[];
  let starts: Map<string, number>;

  beforeAll(async () => {
    const bytes = await paintPacket(heldPanel(demoStory).data());
    const { bookmarks } = await readPdf(bytes);
    starts = new Map(bookmarks.map(({ title, page }) => [title, page]));
    const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
    const document = await loading.promise;
    links = [];
    for (let number = 1; number <= document.numPages; number += 1)
      for (const { dest } of (await (await document.getPage(number)).getAnnotations()) as {
        dest: string;
      }[]) {
        const [target] = (await document.getDestination(dest)) ?? [];
        links.push({ from: number, to: (await document.getPageIndex(target)) + 1 });
      }
    await loading.destroy();
  });

  it('[P30] lead from each line of the matrix to the block of its question', () => {
    const matrix = starts.get('Every rating') ?? 0;
    const questions = [...starts].filter(([title]) => /^\d+\. /u.test(title)).map(([, page]) => page);
    const targets = links.filter(({ from }) => from === matrix).map(({ to }) => to);
    expect(questions.length).toBe(9);
    for (const page of questions) expect(targets).toContain(page);
  });
});
