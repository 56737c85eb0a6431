import { join } from 'node:path';
import * as v from 'valibot';
import { type InterviewId, interviewIdSchema } from '../../../shared/id.ts';

const logName = /^log-([1-9]\d{0,15})\.jsonl$/;
const removedSuffix = '.removed';

export const isRoomName = (name: string): name is InterviewId => v.is(interviewIdSchema, name);

/** Whether this is what a crash left of a room that was being removed. */
export const isRemovedName = (name: string): boolean => name.endsWith(removedSuffix);

/** Where one room's files are. */
export class RoomFolder {
  readonly room: InterviewId;
  readonly dir: string;
  /** The folder's name while its files are deleted: a room goes in one rename, whole. */
  readonly removedDir: string;
  readonly snapshotPath: string;

  constructor(roomsDir: string, room: InterviewId) {
    if (!isRoomName(room)) throw new Error('A room is named by a 26-character id.'); // It becomes a path.
    this.room = room;
    this.dir = join(roomsDir, room);
    this.removedDir = `${this.dir}${removedSuffix}`;
    this.snapshotPath = join(this.dir, 'snapshot.json');
  }

  /** The log whose first record is, or will be, `firstSeq`. */
  logPath(firstSeq: number): string {
    return join(this.dir, `log-${firstSeq}.jsonl`);
  }
}

/** The first seqs of the logs among a room's files, rising. */
export const logsAmong = (names: readonly string[]): number[] =>
  names
    .map((name) => logName.exec(name)?.[1])
    .filter((firstSeq) => firstSeq !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
