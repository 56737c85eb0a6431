import { describe, expect, it } from 'vitest';
import { packetCsv } from '../../../shared/packet/exports/csv.ts';
import { packetMarkdown } from '../../../shared/packet/exports/markdown.ts';
import { contentOf, csvSourcesIn } from '../../../shared/packet/packet-content.ts';
import { documentOf } from '../../../shared/packet/packet-document.ts';
import { packetFileOf } from '../../../shared/packet/packet-file.ts';
import type { PacketOrder } from '../../../shared/packet/packet-order.ts';
import { ownViewOf } from '../../../shared/packet/scorecard/own-view.ts';
import {
  askAll,
  buildPacketRoom,
  type PacketRoom,
  packetMade,
  type Seat,
} from '../../support/packet-room.ts';

/** A call that is over. Ana has submitted, or not; Ravi and the shadow have rated. */
const scored = (ravi: { readonly value: 1 | 4; readonly note: string }, { submits = true } = {}) => {
  const scene = buildPacketRoom();
  const [ana, other] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
  const shadow = scene.seat('Sven Berg', 'shadow');
  askAll(scene, ana, ['pipeline', 'outage']);
  ana.rates('pipeline', 3).rates('outage', 2);
  ana.notes('pipeline', 'Rehearsed it.', { at: 70 }).notes('pipeline', 'Mine alone.', { scope: 'private' });
  other.rates('pipeline', ravi.value).notes('pipeline', ravi.note);
  shadow.rates('pipeline', 4).notes('pipeline', 'From the shadow.');
  ana.recommends('yes', 'Ready.');
  if (submits) ana.submits();
  return { scene, ana, other, shadow };
};

const orderOf = (scene: PacketRoom, seat: Seat): PacketOrder => ({
  kind: 'scorecard',
  made: packetMade,
  view: ownViewOf(scene.viewOf(seat), seat.id),
  panelistId: seat.id,
});

/** Every form of a scorecard, as one text. */
const formsOf = (order: PacketOrder): string => {
  const { content } = contentOf(order);
  return JSON.stringify([
    packetFileOf(order),
    packetCsv(csvSourcesIn(content), ''),
    packetMarkdown(documentOf(content, '')),
    documentOf(content, ''),
  ]);
};

describe('the own scorecard', () => {
  it('[P29] can be had before the scores are open, with what its author rated, wrote and recommends', () => {
    const { scene, ana } = scored({ value: 1, note: 'Tests come late.' });
    const forms = formsOf(orderOf(scene, ana));
    for (const words of ['Rehearsed it.', 'Ready.', 'Scorecard of Ana Duarte', 'Yes'])
      expect(forms).toContain(words);
  });

  it('[P29] holds nothing of anybody else, and no private note', () => {
    const { scene, ana, shadow } = scored({ value: 1, note: 'Tests come late.' });
    expect(formsOf(orderOf(scene, ana))).not.toMatch(
      /Ravi|Menon|Sven|Tests come late|From the shadow|Mine alone/u,
    );
    expect(formsOf(orderOf(scene, shadow))).not.toMatch(/Ravi|Menon|Tests come late|Rehearsed|Mine alone/u);
  });

  it('[P29] is the same whatever the others rated and wrote', () => {
    const forms = ([1, 4] as const).map((value) => {
      const { scene, ana } = scored({ value, note: `Rated ${value}, with words of its own.` });
      return formsOf(orderOf(scene, ana));
    });
    expect(forms[0]).toBe(forms[1]);
  });

  it('[P29] holds nothing of anybody else after the reveal either', () => {
    const { scene, ana, other } = scored({ value: 1, note: 'Tests come late.' });
    other.rates('outage', 2).recommends('no', 'Wary.').submits();
    expect(formsOf(orderOf(scene, ana))).not.toMatch(/Ravi|Menon|Tests come late|Wary/u);
  });

  it('[P29] is a shadow’s as well, who is in no packet', () => {
    const { scene, shadow } = scored({ value: 1, note: 'x' });
    expect(formsOf(orderOf(scene, shadow))).toContain('From the shadow.');
  });
});
