import { type Accessor, batch, createSignal } from 'solid-js';
import type { PanelistId } from '../../shared/id.ts';
import type { Reader } from '../../shared/room/reader.ts';
import type { Pending } from '../../shared/room/replica.ts';
import type { RefusedFrame } from '../../shared/wire.ts';
import type { Clock } from './clock.ts';
import type { Outbox } from './outbox.ts';
import { createRecordStore } from './record-store.ts';
import { createSync, type Sync } from './sync.ts';

export interface SyncedRecords {
  readonly sync: Sync;
  readonly records: Reader;
  readonly isLoaded: Accessor<boolean>;
  readonly pending: Accessor<readonly Pending[]>;
  readonly isKept: Accessor<boolean>;
}

export interface SyncedRecordsParts {
  readonly me: PanelistId;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly onRefused: (command: Pending, refused: RefusedFrame) => void;
}

/** The synchronised replica as signals. */
export const createSyncedRecords = ({ me, outbox, clock, onRefused }: SyncedRecordsParts): SyncedRecords => {
  const records = createRecordStore();
  const [isLoaded, setLoaded] = createSignal(false);
  const [pending, setPending] = createSignal(outbox.pending);
  const [isKept, setKept] = createSignal(true);
  const sync = createSync({
    me,
    outbox,
    now: clock.at,
    later: (task, ms) => void setTimeout(task, ms),
    keep(commands, last) {
      outbox.keep(commands, last);
      setKept(outbox.isKept());
    },
    onChange: () =>
      batch(() => {
        const view = sync.shown();
        if (view) records.show(view);
        setLoaded(view !== null);
        setPending(sync.pending());
      }),
    onRefused,
  });
  return { sync, records, isLoaded, pending, isKept };
};
