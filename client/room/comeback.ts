import { type Accessor, createComputed, createSignal, on, onCleanup } from 'solid-js';
import type { Room } from './room.ts';

/** How long the good news is told, in ms. */
const toldFor = 4_000;

/** How many changes went out when the connection came back; null when that is old news, or there was none. */
export const createComeback = (room: Room): Accessor<number | null> => {
  const [sent, setSent] = createSignal<number | null>(null);
  let waiting: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  createComputed(
    on([room.connection, room.save], ([connection, save]) => {
      if (connection.kind === 'offline') waiting = save.kind === 'saved' ? 0 : save.changes;
      // Told once everything is on the server, not when the line is merely open again.
      if (save.kind !== 'saved' || waiting === null) return;
      setSent(waiting);
      waiting = null;
      clearTimeout(timer);
      timer = setTimeout(() => setSent(null), toldFor);
    }),
  );
  onCleanup(() => clearTimeout(timer));
  return sent;
};
