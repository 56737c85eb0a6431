import { describe, expect, it } from 'vitest';
import type { PanelistId, QuestionId, SuggestionId } from '../../../shared/id.ts';
import { type PacketMaking, packetDataOf } from '../../../shared/packet/packet-data.ts';
import { packetFileOf } from '../../../shared/packet/packet-file.ts';
import { parsePacketJson } from '../../../shared/packet/packet-json.ts';
import type { RoomView } from '../../../shared/room/project.ts';
import { askAll, buildPacketRoom, packetMade } from '../../support/packet-room.ts';

const debriefed = () => {
  const scene = buildPacketRoom();
  const [ana, shadow] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Sven Berg', 'shadow')];
  askAll(scene, ana, ['pipeline']);
  ana.rates('pipeline', 4).notes('pipeline', 'Rehearsed the way back.');
  ana.notes('pipeline', 'Private doubt.', { scope: 'private' });
  shadow.rates('pipeline', 1);
  ana.recommends('yes').submits();
  return { view: scene.viewOf(ana) };
};

/** The committee's file as somebody reads it. */
const fileOf = (view: RoomView, made: PacketMaking) =>
  packetFileOf({ kind: 'interview', variant: 'committee', view, made });

type Changed = Record<string, unknown> & { view: Record<string, Record<string, Record<string, unknown>>> };

/** The message that a packet file with this change is refused with. */
const refusalOf = (change: (file: Changed) => void): string => {
  const file = JSON.parse(JSON.stringify(fileOf(debriefed().view, packetMade))) as Changed;
  change(file);
  const reading = parsePacketJson(JSON.stringify(file));
  return reading.ok ? 'accepted' : reading.message;
};

describe('the packet as JSON', () => {
  it('[P13] reads back to the same packet', () => {
    const { view } = debriefed();
    const reading = parsePacketJson(JSON.stringify(fileOf(view, packetMade)));
    if (!reading.ok) throw new Error(reading.message);
    expect(packetDataOf(reading.view, reading.made)).toEqual(packetDataOf(view, packetMade));
  });

  it('[P3] holds no private notes and no shadows on the way out', () => {
    expect(JSON.stringify(fileOf(debriefed().view, packetMade))).not.toMatch(/Private doubt|Sven/);
  });

  it('[P3] drops private notes on the way in, whoever wrote the file', () => {
    const file = { ...fileOf(debriefed().view, packetMade), view: debriefed().view };
    const reading = parsePacketJson(JSON.stringify(file));
    expect(reading.ok && JSON.stringify(reading.view)).not.toMatch(/Private doubt|Sven/);
  });

  it('[P3] holds nothing that was suggested to the lead or the kit’s owner', () => {
    const { view } = debriefed();
    const suggestion = {
      id: 's'.repeat(26) as SuggestionId,
      questionId: 'pipeline' as QuestionId,
      text: 'Ask who was told.',
      by: 'a'.repeat(26) as PanelistId,
      at: 0,
      state: 'open',
      probe: null,
    } as const;
    const printed = fileOf({ ...view, suggestions: { [suggestion.id]: suggestion } }, packetMade);
    expect(JSON.stringify(printed)).not.toMatch(/who was told/);
  });

  it('[P7] carries the figures beside the records', () => {
    expect(fileOf(debriefed().view, packetMade)).toMatchObject({
      summary: {
        mechanicalScore: { value: 4, n: 1 },
        competencies: [{ competencyId: 'delivery', median: 4, n: 1 }, { n: 0 }, { n: 0 }],
      },
    });
  });

  it('[P13] is refused with what is wrong and where', () => {
    expect(parsePacketJson('{')).toEqual({ ok: false, message: 'The file is not JSON.' });
    expect(parsePacketJson('[]')).toMatchObject({ ok: false });
    expect(refusalOf((file) => Object.assign(file, { format: 'other' }))).toMatch(/^format: /);
    expect(refusalOf((file) => Object.assign(file, { version: 2 }))).toMatch(/^version: is not 1/);
    expect(refusalOf((file) => Object.assign(file, { madeAt: 'today' }))).toMatch(/^madeAt: /);
    expect(refusalOf((file) => Object.assign(file.view, { interview: {} }))).toMatch(/exactly one/);
    expect(refusalOf((file) => Object.assign(file.view, { votes: {} }))).toMatch(/^view\.votes: /);
    expect(
      refusalOf((file) => {
        for (const rating of Object.values(file.view.ratings ?? {})) rating.value = 5;
      }),
    ).toMatch(/^view\.ratings\.\w+\.pipeline\.value: /);
    expect(
      refusalOf((file) => {
        const [note] = Object.values(file.view.notes ?? {});
        file.view.notes = note ? { elsewhere: note } : {};
      }),
    ).toMatch(/^view\.notes: holds a record under another id/);
  });
});
