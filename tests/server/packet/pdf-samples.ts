import type { PacketData } from '../../../shared/packet/packet-data.ts';
import { askAll, buildPacketRoom, type PacketRoom } from '../../support/packet-room.ts';
import { paintPacket } from '../../support/paint-packet.ts';
import { type PdfReading, withoutBlanks } from '../../support/pdf-text.ts';

export const candidate = 'Maya Lindqvist';
const questions = ['pipeline', 'rollback', 'outage'];

/** A room in which two people rated three answers and Ana wrote these notes, the first on the first and so on. */
export const roomWith = (notes: readonly string[], name = candidate): PacketRoom => {
  const scene = buildPacketRoom({ candidate: name });
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
  return scene;
};

/** The data of such a room with notes that the room itself would refuse, being too long. */
export const dataWith = (notes: readonly string[], name: string): PacketData => {
  const data = roomWith(notes.map((_, place) => `note ${place}`)).data();
  const written = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const [, place] = /^note (\d+)$/u.exec(value) ?? [];
    return place === undefined ? value : notes[Number(place)];
  };
  return { ...(JSON.parse(JSON.stringify(data), written) as PacketData), candidate: name };
};

export const pdfOf = (scene: PacketRoom): Promise<Uint8Array> => paintPacket(scene.data());

/** The pages' text without what each page repeats and without blanks, as one. */
export const bodyOf = ({ pages }: PdfReading): string =>
  pages
    .map((page) => withoutBlanks(page).replace(/Page\d+of\d+$/u, ''))
    .join('')
    .replaceAll(
      /MayaLindqvist\.Packetpk7f3k\.(Draft|Final)\.Confidential\.Kitsmall-kit,version3\.Noretentiondate\./gu,
      '',
    )
    .replaceAll(/(?:\d\.[a-z]+|AnaDuarte|TomaszZieliński)\(continued\)/gu, '')
    .replaceAll(/AnaDuarte,\w+,at\d+:\d\d\(continued\)/gu, '');
