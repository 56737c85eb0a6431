import { join } from 'node:path';
import type { InterviewId } from '../../../shared/id.ts';
import type { Json, RoomLog, StoredSnapshot } from '../store.ts';
import type { Disk } from './disk.ts';
import { OpenLogs } from './open-logs.ts';
import { isRemovedName, isRoomName, RoomFolder } from './room-folder.ts';
import { RoomJournal } from './room-journal.ts';
import type { Report } from './store-event.ts';

export interface RoomJournalsOptions {
  readonly disk: Disk;
  readonly roomsDir: string;
  readonly report: Report;
  readonly openLogLimit: number;
}

/** All rooms of a data folder. A room's files are read when it is first asked for. */
export class RoomJournals implements RoomLog {
  readonly #options: RoomJournalsOptions;
  readonly #openLogs: OpenLogs;
  readonly #journals = new Map<InterviewId, RoomJournal>();

  constructor(options: RoomJournalsOptions) {
    this.#options = options;
    this.#openLogs = new OpenLogs(options.openLogLimit);
  }

  /** Finishes removals that a crash interrupted, and makes the names of the rooms durable. */
  async open(): Promise<void> {
    const { disk, roomsDir } = this.#options;
    await disk.makeDir(roomsDir);
    const names = await disk.list(roomsDir);
    for (const name of names.filter(isRemovedName)) await disk.remove(join(roomsDir, name));
    await disk.syncDir(roomsDir);
  }

  async append(room: InterviewId, expectedSeq: number, entries: readonly Json[]) {
    return this.#journalOf(room).append(expectedSeq, entries);
  }

  async load(room: InterviewId) {
    return this.#journalOf(room).load();
  }

  async list(): Promise<InterviewId[]> {
    const { disk, roomsDir } = this.#options;
    return (await disk.list(roomsDir)).filter(isRoomName).sort();
  }

  async keepSnapshot(room: InterviewId, snapshot: StoredSnapshot) {
    return this.#journalOf(room).keepSnapshot(snapshot);
  }

  async remove(room: InterviewId) {
    return this.#journalOf(room).remove();
  }

  async rest(): Promise<void> {
    await Promise.all([...this.#journals.values()].map((journal) => journal.rest()));
  }

  #journalOf(room: InterviewId): RoomJournal {
    const known = this.#journals.get(room);
    if (known !== undefined) return known;
    const { disk, roomsDir, report } = this.#options;
    const folder = new RoomFolder(roomsDir, room);
    const journal = new RoomJournal({ disk, roomsDir, folder, report, openLogs: this.#openLogs });
    this.#journals.set(room, journal);
    return journal;
  }
}
