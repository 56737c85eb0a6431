import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { scanLog } from '../../../server/store/embedded/log-scan.ts';
import { logsAmong } from '../../../server/store/embedded/room-folder.ts';
import type { LoadResult } from '../../../server/store/store.ts';
import {
  createLoggedRoom,
  type LogEntry,
  type LoggedRoom,
  replay,
  roomOfLog,
  snapshotOf,
} from '../../../shared/room/log.ts';
import type { RoomSnapshot } from '../../../shared/room/migrations.ts';
import { project, type RoomView } from '../../../shared/room/project.ts';
import type { SeatAtWork } from './seat-at-work.ts';

/** What was found wrong, by kind: all must stay 0. */
export const findings = [
  'lost',
  'repeated',
  'reordered',
  'phantom',
  'rewritten',
  'shown and gone',
  'snapshot differs',
] as const;
export type Finding = (typeof findings)[number];

/** What one seat saw last, before the server ended. */
export interface Sight {
  readonly seat: SeatAtWork;
  readonly view: RoomView | null;
}

/** Follows one room's log over all ends of the server, and compares it with what its seats were told. */
export const createRoomWitness = () => {
  const logged: LoggedRoom = createLoggedRoom();
  const known: LogEntry[] = [];

  /** Replays what is new; each view must be what its seat may see of the log up to some entry. */
  const follow = (fresh: readonly LogEntry[], sights: readonly Sight[]): Finding[] => {
    const unseen = new Set(sights.filter(({ view }) => view !== null));
    const recognise = () => {
      for (const sight of unseen) {
        const { panelistId } = sight.seat.guest;
        if (isDeepStrictEqual(project(logged.room, { kind: 'seat', panelistId }), sight.view))
          unseen.delete(sight);
      }
    };
    recognise();
    for (const entry of fresh) {
      replay(logged, entry);
      known.push(entry);
      recognise();
    }
    return [...unseen].map(() => 'shown and gone');
  };

  const compareWith = ({ client, sent, acknowledged }: SeatAtWork): Finding[] => {
    const written = known.filter((entry) => entry.client === client);
    const numbers = written.map((entry) => entry.n as number);
    const distinct = new Set(numbers);
    return [
      ...[...acknowledged].filter((n) => !distinct.has(n)).map((): Finding => 'lost'),
      ...numbers.slice(distinct.size).map((): Finding => 'repeated'),
      ...numbers.filter((n, at) => at > 0 && n < (numbers[at - 1] ?? 0)).map((): Finding => 'reordered'),
      ...written
        .filter(
          (entry) => !isDeepStrictEqual(sent.get(entry.n as number), { name: entry.name, args: entry.args }),
        )
        .map((): Finding => 'phantom'),
    ];
  };

  return {
    /** `loaded` is what the store recovered from `folder`, the room's files. */
    async check(folder: string, loaded: LoadResult, sights: readonly Sight[]): Promise<Finding[]> {
      if (loaded.kind !== 'room') throw new Error(`The room did not come back: ${JSON.stringify(loaded)}`);
      const entries = await entriesIn(folder);
      const found: Finding[] = isDeepStrictEqual(entries.slice(0, known.length), known) ? [] : ['rewritten'];
      found.push(...follow(entries.slice(known.length), sights));
      for (const { seat } of sights) found.push(...compareWith(seat));
      const recovered = roomOfLog(
        loaded.snapshot as { seq: number; state: RoomSnapshot } | null,
        loaded.entries.map(({ entry }) => entry as unknown as LogEntry),
      );
      if (!isDeepStrictEqual(snapshotOf(recovered), snapshotOf(logged))) found.push('snapshot differs');
      return found;
    },
  };
};
export type RoomWitness = ReturnType<typeof createRoomWitness>;

/** All entries of a room's logs, from its first on; rooms of these tests end before any is dropped. */
export const entriesIn = async (folder: string): Promise<LogEntry[]> => {
  const entries: LogEntry[] = [];
  for (const firstSeq of logsAmong(await readdir(folder))) {
    const bytes = await readFile(join(folder, `log-${firstSeq}.jsonl`));
    for (const { entry } of scanLog(bytes, firstSeq).entries) entries.push(entry as unknown as LogEntry);
  }
  return entries;
};
