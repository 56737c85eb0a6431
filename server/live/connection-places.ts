import type { IncomingMessage } from 'node:http';
import { clientAddress } from '../auth/client-address.ts';
import { createPlaces } from './places.ts';

/** The part of an Engine.IO connection that is counted. */
interface CountedConnection {
  readonly request: IncomingMessage;
  readonly remoteAddress: string;
  once(event: 'close', listener: () => void): unknown;
  close(discard?: boolean): void;
}

/** Counts connections by address from their first packet on, admitted to a room or not. */
export const createConnectionPlaces = ({
  perAddress,
  trustProxy,
}: {
  readonly perAddress: number;
  readonly trustProxy: boolean;
}) => {
  const places = createPlaces(perAddress);
  /** For as many beyond the limit, just long enough to be told so. */
  const atTheDoor = createPlaces(perAddress);
  const crowded = new WeakSet<object>();
  return {
    count(connection: CountedConnection) {
      const forwardedFor = connection.request.headers['x-forwarded-for']?.toString();
      const address = clientAddress({ remote: connection.remoteAddress, forwardedFor }, { trustProxy });
      const place = places.take(address);
      const free = place ?? atTheDoor.take(address);
      if (!free) return connection.close(true);
      if (!place) crowded.add(connection);
      connection.once('close', free);
    },
    isCrowded: (connection: object) => crowded.has(connection),
  };
};
