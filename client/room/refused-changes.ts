import { type Accessor, createSignal } from 'solid-js';
import * as v from 'valibot';
import type { DeviceStorage } from './device-storage.ts';
import type { RefusedChange } from './room.ts';

const refusedSchema = v.array(
  v.object({
    id: v.string(),
    message: v.string(),
    command: v.object({ name: v.string(), args: v.unknown() }),
  }),
);

/** What the server did not take, kept on the device with its text until the person lets it go. */
export interface RefusedChanges {
  readonly all: Accessor<readonly RefusedChange[]>;
  add(change: RefusedChange): void;
  forget(id: string): void;
}

export const createRefusedChanges = (device: DeviceStorage, seat: string): RefusedChanges => {
  const key = `panelroom/refused/${seat}`;
  const stored = v.safeParse(refusedSchema, device.read(key));
  const [all, setAll] = createSignal<readonly RefusedChange[]>(stored.success ? stored.output : []);
  const put = (changes: readonly RefusedChange[]) => {
    setAll(changes);
    if (changes.length > 0) device.write(key, changes);
    else device.remove(key);
  };
  return {
    all,
    add: (change) => put([...all(), change]),
    forget: (id) => put(all().filter((change) => change.id !== id)),
  };
};
