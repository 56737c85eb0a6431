import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldPanel, type PanelStory } from '../../bench/packet/devops-panel.ts';
import { fuzzedNotes, hostileName, hostileTexts } from '../../bench/packet/hostile.ts';
import { demoStory, longStory } from '../../bench/packet/stories.ts';
import { paintPacket } from '../../support/paint-packet.ts';
import { faultsIn } from './pdf-checks.ts';
import { dataWith, pdfOf, roomWith } from './pdf-samples.ts';

/** What the checks find in the packet of a panel. */
const faultsOf = async (story: PanelStory, page: 'A4' | 'Letter'): Promise<string[]> => {
  const scene = heldPanel(story);
  const bytes = await paintPacket(scene.data(), page);
  return faultsIn(
    bytes,
    [...scene.room.all('notes')].map((note) => note.text),
  );
};

describe('every check of the packet', () => {
  it('[P24] finds nothing in the packet of an ordinary panel, on A4 and on Letter', async () => {
    for (const page of ['A4', 'Letter'] as const) expect(await faultsOf(demoStory, page)).toEqual([]);
  });

  it('[P24] finds nothing in a packet of sixty pages', async () => {
    expect(await faultsOf(longStory, 'A4')).toEqual([]);
  });

  it('[P24] finds nothing in a hostile one: endless words, controls, broken surrogates, names that break XML', async () => {
    const texts = hostileTexts.map((text) => `x${text}x`);
    const data = dataWith(texts, hostileName);
    const bytes = await paintPacket(data, 'A4', JSON.stringify(data));
    expect(await faultsIn(bytes, texts)).toEqual([]);
  });

  it('[P24] finds nothing in fuzzed ones', async () => {
    await fc.assert(
      fc.asyncProperty(fuzzedNotes, async (notes) => {
        expect(await faultsIn(await pdfOf(roomWith(notes)), notes)).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});
