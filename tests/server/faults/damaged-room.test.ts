import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../../server/paths.ts';
import type { Json, LoadResult } from '../../../server/store/store.ts';
import { createLoggedRoom, type LogEntry, replay, roomOfLog, snapshotOf } from '../../../shared/room/log.ts';
import { currentVersion, type RoomSnapshot } from '../../../shared/room/migrations.ts';
import { tellTrials } from '../../support/trials.ts';
import { makeDisk, openOn, roomId } from '../store/store-on-simulated-disk.ts';

/** Every how many bytes a file is damaged; the long lane leaves none out. */
const stride = Number(process.env.DAMAGE_STRIDE ?? 11);
const room = roomId(3);
const folder = `/data/rooms/${room}`;

const { log } = JSON.parse(
  readFileSync(join(packageRoot, `tests/golden/rooms/v${currentVersion}.json`), 'utf8'),
) as { readonly log: readonly LogEntry[] };

/** The room after each of its entries, as text. */
const stations = (): readonly string[] => {
  const logged = createLoggedRoom();
  return [
    '',
    ...log.map((entry) => {
      replay(logged, entry);
      return JSON.stringify(snapshotOf(logged));
    }),
  ];
};

const snapshotAt = (seq: number) => snapshotOf(roomOfLog(null, log.slice(0, seq))) as unknown as Json;

/** A room of the product with two snapshots and the logs that they leave. */
const writtenDisk = async () => {
  const disk = await makeDisk();
  const { store } = await openOn(disk);
  const thirds = [Math.floor(log.length / 3), Math.floor((2 * log.length) / 3), log.length] as const;
  let written = 0;
  for (const upTo of thirds) {
    for (; written < upTo; written += 1)
      await store.rooms.append(room, written, [log[written] as unknown as Json]);
    if (upTo < log.length) await store.rooms.keepSnapshot(room, { seq: upTo, state: snapshotAt(upTo) });
  }
  await store.close();
  return disk;
};

const roomTextOf = (loaded: LoadResult): string | null => {
  if (loaded.kind !== 'room') return null;
  const snapshot = loaded.snapshot as { seq: number; state: RoomSnapshot } | null;
  return JSON.stringify(
    snapshotOf(
      roomOfLog(
        snapshot,
        loaded.entries.map(({ entry }) => entry as unknown as LogEntry),
      ),
    ),
  );
};

describe('a room whose files are damaged anywhere', () => {
  it.each(['cut', 'flipped'] as const)(
    '[F6] %s at any byte of any file: it is what it was at some moment, or closed, and never anything else',
    async (damage) => {
      const known = stations();
      const disk = await writtenDisk();
      const names = disk.namesIn(folder).filter((name) => !name.includes('torn'));
      const originals = new Map(
        names.map((name) => [name, Buffer.from(disk.contentOf(`${folder}/${name}`))]),
      );
      expect(names).toEqual(expect.arrayContaining(['snapshot.json', 'snapshot.json.prev']));
      const outcomes = { 'as it was last': 0, 'as it was before': 0, closed: 0 };
      const wrong: string[] = [];
      for (const [name, original] of originals)
        for (let at = 0; at < original.length; at += stride) {
          const damaged = damage === 'cut' ? original.subarray(0, at) : Buffer.from(original);
          if (damage === 'flipped') damaged[at] = (damaged[at] ?? 0) ^ (1 << (at & 7));
          disk.replace(`${folder}/${name}`, damaged);
          const { store } = await openOn(disk);
          const loaded = await store.rooms.load(room).catch(() => ({ kind: 'quarantined' }) as const);
          const text = loaded.kind === 'quarantined' ? null : roomTextOf(loaded as LoadResult);
          await store.close();
          if (loaded.kind === 'quarantined') outcomes.closed += 1;
          else if (text === known.at(-1)) outcomes['as it was last'] += 1;
          else if (text !== null && known.includes(text)) outcomes['as it was before'] += 1;
          else wrong.push(`${name} ${damage} at ${at}: ${loaded.kind}`);
          for (const [other, bytes] of originals) disk.replace(`${folder}/${other}`, bytes);
        }
      tellTrials('F6', {
        trials: Object.values(outcomes).reduce((sum, count) => sum + count, wrong.length),
        failures: wrong.length,
        counts: outcomes,
      });
      expect(wrong).toEqual([]);
    },
    600_000,
  );
});
