import type { ConnectionState, SaveState } from './room.ts';

/** Whatever is not known to be on the server is not saved: a connection that only looks healthy never says so. */
export const saveStateOf = (connection: ConnectionState, pending: number): SaveState => {
  if (connection.kind !== 'connected') return { kind: 'kept', changes: pending };
  return pending === 0 ? { kind: 'saved' } : { kind: 'saving', changes: pending };
};
