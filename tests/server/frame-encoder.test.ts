import { Encoder } from 'socket.io-parser';
import { expect, it } from 'vitest';
import { frameParser } from '../../server/live/frame-encoder.ts';
import { project } from '../../shared/room/project.ts';
import { commit, createRoom } from '../../shared/room/state.ts';
import { submit } from '../../shared/room/submit.ts';
import { noteId, openingCommands, questionId, seatId } from '../support/room-fixture.ts';

const frames = () => {
  const room = createRoom();
  const does = (name: string, args: unknown, seat: number | null) => {
    const by =
      seat === null ? ({ kind: 'owner' } as const) : ({ kind: 'seat', panelistId: seatId(seat) } as const);
    const result = submit(room, { name, args }, { at: 1_000, by }, seat === null ? 'server' : 'seat');
    if (!result.ok) throw new Error(`${name}: ${result.refusal.message}`);
    commit(room, result.changes);
  };
  for (const { name, args } of openingCommands(['lead', 'panelist'])) does(name, args, null);
  does('phase.advance', { to: 'live' }, 0);
  does('question.select', { questionId: questionId(1) }, 0);
  const view = (seat: number, acked: number) => ({
    n: 1,
    view: project(room, { kind: 'seat', panelistId: seatId(seat) }),
    acked,
  });
  const before = [view(0, 0), view(1, 7)];
  does('note.add', { noteId: noteId(1, 0), questionId: questionId(1), text: 'é "\u2028\ud83d\ude00' }, 1);
  does('rating.set', { questionId: questionId(1), value: 3 }, 1);
  const between = [view(0, 1), view(1, 8)];
  does('note.edit', { noteId: noteId(1, 0), text: 'changed', revision: 1 }, 1);
  return [...before, ...between, view(0, 2), view(1, 9)];
};

it('[T21] frames are the bytes that Socket.IO itself would write, for each seat, before and after a change', () => {
  const [ours, theirs] = [new frameParser.Encoder(), new Encoder()];
  const packets = [
    ...frames().map((frame) => ({ type: 2, nsp: '/', data: ['view', frame] })),
    { type: 2, nsp: '/', data: ['patch', { n: 2, tables: {}, acked: 1 }] },
    { type: 3, nsp: '/', data: [{ ok: true }], id: 4 },
    { type: 0, nsp: '/', data: { sid: 'a' } },
  ];
  for (const packet of packets) {
    // The second time from what was kept.
    expect(ours.encode(packet as never)).toEqual(theirs.encode(packet as never));
    expect(ours.encode(packet as never)).toEqual(theirs.encode(packet as never));
  }
});
