import type { Accessor } from 'solid-js';
import type { PanelistId } from '../../shared/id.ts';
import type { Command } from '../../shared/operations/operations.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { Reader } from '../../shared/room/reader.ts';
import type { ByeCode } from '../../shared/wire.ts';
import type { Clock } from './clock.ts';
import type { DeviceStorage } from './device-storage.ts';

/** `offline` tries again by itself; `ended` does not, and its code says what the person can do. */
export type ConnectionState =
  | { readonly kind: 'connecting' | 'connected' | 'offline' }
  | { readonly kind: 'ended'; readonly code: ByeCode };

/** Where the own changes are. `saved` is said only when the server has everything. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' | 'kept'; readonly changes: number };

/** A change that the server did not take. Its text stays until the person lets it go. */
export interface RefusedChange {
  readonly id: string;
  readonly command: { readonly name: string; readonly args: unknown };
  readonly message: string;
}

/** A room as one seat has it: what the pages are made from, whether a server or this tab alone is behind it. */
export interface Room {
  readonly me: PanelistId;
  /** Everything that this seat may see, own pending changes included. Reactive. */
  readonly records: Reader;
  /** Whether there is anything to show yet. */
  readonly isLoaded: Accessor<boolean>;
  readonly clock: Clock;
  readonly connection: Accessor<ConnectionState>;
  /** False while the server's disk takes nothing: changes are sent again until it does. */
  readonly canSave: Accessor<boolean>;
  readonly save: Accessor<SaveState>;
  /** False once the browser has refused to keep something. */
  readonly isKeptOnDevice: Accessor<boolean>;
  readonly refused: Accessor<readonly RefusedChange[]>;
  readonly device: DeviceStorage;
  /** Under which name the device keeps things of this seat in this interview. */
  readonly seat: string;
  /** Nothing in it is real: no invites, no downloads. */
  readonly isPractice: boolean;
  presenceOf(panelistId: PanelistId): { readonly here: boolean; readonly writing: boolean };
  /** Whether a change to this note is still on its way, and since when. Reactive. */
  pendingSince(noteId: string): number | null;
  /** Why the command would be refused now; null when it would be taken. Reactive. */
  refusalOf(command: Command): Refusal | null;
  /**
   * Gives the command unless it would be refused. Those that follow go out with it unseen: they may be possible only
   * after the server has decided the first.
   */
  give(command: Command, ...followedBy: readonly Command[]): Refusal | null;
  /** Lets a refused change go; the text with it. */
  forget(refusedId: string): void;
  setWriting(writing: boolean): void;
  close(): void;
}
