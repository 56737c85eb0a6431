import * as v from 'valibot';
import type { Pending } from '../../shared/room/replica.ts';
import { type ClaimParts, claimClient } from './client-id.ts';
import type { DeviceStorage } from './device-storage.ts';

/** What one tab has still to hear about from the server, on the device before anything of it is sent. */
export interface Outbox {
  readonly client: string;
  readonly pending: readonly Pending[];
  /** The last number that was given; numbers rise, also across reloads. */
  readonly last: number;
  keep(pending: readonly Pending[], last: number): void;
  /** False once the browser has refused to keep something: then a closed tab would lose it. */
  isKept(): boolean;
  release(): void;
}

export interface OutboxParts extends Omit<ClaimParts, 'known'> {
  /** The seat, so that nothing is ever sent in another one's name. */
  readonly seat: string;
  readonly device: DeviceStorage;
}

const storedSchema = v.object({
  last: v.number(),
  pending: v.array(v.object({ n: v.number(), at: v.number(), name: v.string(), args: v.unknown() })),
});
type Stored = v.InferOutput<typeof storedSchema>;

const nothing: Stored = { last: 0, pending: [] };

export const openOutbox = async ({ seat, device, ...claim }: OutboxParts): Promise<Outbox> => {
  const prefix = `panelroom/outbox/${seat}/`;
  const readAt = (key: string): Stored => {
    const stored = v.safeParse(storedSchema, device.read(key));
    return stored.success ? stored.output : nothing;
  };
  // Whoever left commands behind is adopted before those who left none.
  const known = device
    .keys(prefix)
    .sort((a, b) => readAt(b).pending.length - readAt(a).pending.length)
    .map((key) => key.slice(prefix.length));
  const { client, release } = await claimClient({ ...claim, known });
  const key = prefix + client;
  const { pending, last } = readAt(key);
  let kept = true;
  let written = pending;
  let writtenLast = last;
  return {
    client,
    pending,
    last,
    keep(next, nextLast) {
      const same = nextLast === writtenLast && next.length === written.length;
      if (same && next.every((command, index) => command.n === written[index]?.n)) return;
      kept = device.write(key, { pending: next, last: nextLast });
      if (!kept) return;
      written = [...next];
      writtenLast = nextLast;
    },
    isKept: () => kept,
    release,
  };
};
