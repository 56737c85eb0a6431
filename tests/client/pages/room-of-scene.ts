import { createSignal } from 'solid-js';
import { inWords, refusalOn } from '../../../client/room/create-room.ts';
import { createMemoryStorage } from '../../../client/room/device-storage.ts';
import { createRecordStore } from '../../../client/room/record-store.ts';
import type { Room } from '../../../client/room/room.ts';
import type { Viewer } from '../../../shared/room/audience.ts';
import type { PacketRoom, Seat } from '../../support/packet-room.ts';

/** One seat's room over a scene, with everything real but the network and the clock, which stands until it is moved. */
export const roomOf = (scene: PacketRoom, seat: Seat) => {
  const records = createRecordStore();
  const [now, setNow] = createSignal(0);
  const by: Viewer = { kind: 'seat', panelistId: seat.id };
  const show = () => records.show(scene.viewOf(seat));
  show();
  const refusalOf: Room['refusalOf'] = (command) => refusalOn(records, command, { at: now(), by });
  const room: Room = {
    me: seat.id,
    records,
    isLoaded: () => true,
    clock: { now, at: now },
    connection: () => ({ kind: 'connected' }),
    canSave: () => true,
    save: () => ({ kind: 'saved' }),
    isKeptOnDevice: () => true,
    refused: () => [],
    forget: () => undefined,
    device: createMemoryStorage(),
    seat: seat.id,
    isPractice: true,
    presenceOf: () => ({ here: true, writing: false }),
    pendingSince: () => null,
    refusalOf,
    give(command) {
      const refusal = refusalOf(command);
      if (refusal) return inWords(refusal);
      seat.does(command.name, command.args);
      show();
      return null;
    },
    setWriting: () => undefined,
    close: () => undefined,
  };
  return { room, show, setNow };
};
