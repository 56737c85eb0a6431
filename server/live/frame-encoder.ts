import * as standard from 'socket.io-parser';
import type { RecordOf } from '../../shared/records/tables.ts';
import type { ServerEvents, ViewFrame } from '../../shared/wire.ts';

/** A packet as Socket.IO hands it over; data begins with the event's name. */
type Packet = standard.Packet;

/** Records are never changed, only replaced, and are the same objects for everybody who may see them. */
const texts = new WeakMap<RecordOf, string>();

const textOf = (record: RecordOf): string => {
  const known = texts.get(record);
  if (known !== undefined) return known;
  const made = JSON.stringify(record);
  texts.set(record, made);
  return made;
};

/** What JSON.stringify makes of the frame, with each record written once for the whole room. */
export const viewText = ({ n, view, acked }: ViewFrame): string => {
  const tables = Object.entries(view).map(([table, records]) => {
    const fields = Object.entries(records as { readonly [id: string]: RecordOf }).map(
      ([id, record]) => `${JSON.stringify(id)}:${textOf(record)}`,
    );
    return `${JSON.stringify(table)}:{${fields.join(',')}}`;
  });
  return `{"n":${n},"view":{${tables.join(',')}},"acked":${acked}}`;
};

const viewEvent: keyof ServerEvents = 'view';

/**
 * Writes packets as Socket.IO's own encoder does. When hundreds come back at once nearly all of the work is in
 * their views: this neither looks for binary values, of which there are none, nor writes a record twice.
 */
class FrameEncoder extends standard.Encoder {
  override encode(packet: Packet): (string | Buffer)[] {
    const { type, nsp, data, id } = packet;
    if (type !== standard.PacketType.EVENT || nsp !== '/' || id !== undefined) return super.encode(packet);
    const [event, frame] = data as [string, unknown];
    const text = event === viewEvent ? `["view",${viewText(frame as ViewFrame)}]` : JSON.stringify(data);
    return [`${type}${text}`];
  }
}

/** For Socket.IO's `parser` option. Clients need no other than their own. */
export const frameParser = { ...standard, Encoder: FrameEncoder };
