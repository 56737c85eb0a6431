import { systemCodeOf } from './system-error.ts';

/** The store was closed before the call. */
export class StoreClosedError extends Error {
  override readonly name = 'StoreClosedError';
  constructor() {
    super('The store is closed.');
  }
}

/** Another process owns the data folder. The message is meant for the operator who started this one. */
export class StoreInUseError extends Error {
  override readonly name = 'StoreInUseError';
  readonly dataDir: string;
  constructor(dataDir: string, ownerPid: number | null) {
    const owner =
      ownerPid === null ? 'another Panelroom process' : `another Panelroom process (pid ${ownerPid})`;
    super(
      `The data folder ${dataDir} is in use by ${owner}. ` +
        'Stop that process first, or give this one another folder with DATA_DIR.',
    );
    this.dataDir = dataDir;
  }
}

/** The disk refused a write. Nothing of it was acknowledged; `code` is the system's (ENOSPC, EIO, EROFS ...). */
export class StoreWriteError extends Error {
  override readonly name = 'StoreWriteError';
  readonly code: string | null;
  constructor(what: string, cause: unknown) {
    super(`${what} could not be written: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.code = systemCodeOf(cause);
  }
}

/** The room's files contradict each other, so nothing may be added to them. */
export class RoomQuarantinedError extends Error {
  override readonly name = 'RoomQuarantinedError';
  readonly reason: string;
  constructor(room: string, reason: string) {
    super(`Room ${room} is quarantined: ${reason}`);
    this.reason = reason;
  }
}

/** A file cannot be trusted and there is nothing to take its place. Going on without it could open what was closed. */
export class StoreDamagedError extends Error {
  override readonly name = 'StoreDamagedError';
  readonly path: string;
  constructor(path: string) {
    super(`${path} is damaged. Restore it from a backup; move it away only if its content may be lost.`);
    this.path = path;
  }
}

/** A file was written by a later version of Panelroom; this one would misread it. */
export class StoreNewerError extends Error {
  override readonly name = 'StoreNewerError';
  readonly path: string;
  constructor(path: string, format: number) {
    super(`${path} was written by a later version (format ${format}). Start that version again.`);
    this.path = path;
  }
}
