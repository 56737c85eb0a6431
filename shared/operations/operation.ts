import type * as v from 'valibot';
import type { PanelistId } from '../id.ts';
import type { Panelist } from '../records/panelist.ts';
import type { Refusal } from '../refusal.ts';
import { audienceOf, type Viewer } from '../room/audience.ts';
import type { Draft } from '../room/draft.ts';
import type { Reader } from '../room/reader.ts';

/** Where, when and by whom a command was accepted. With it, apply needs no clock, no randomness, no session. */
export interface Stamp {
  /** Epoch ms by the server's clock; on the client an estimate until the server's word arrives. */
  readonly at: number;
  readonly by: Viewer;
  /** The lead has been away for 30 s: presence knows, and it must be in the log for replay. */
  readonly leadGone?: true;
}

/**
 * What a guard may look at. `room` shows only what the actor sees, so a refusal can never tell anything that is
 * sealed, and the browser answers as the server will.
 */
export interface GuardContext {
  readonly room: Reader;
  readonly stamp: Stamp;
  /** The actor's seat; null for the owner. */
  readonly me: Panelist | null;
  /** Whether sealed records are open to the actor. */
  readonly revealed: boolean;
}

/** One thing that can happen in a room: its name, arguments, who may do it when, and what it changes. */
export interface Operation<Name extends string, Schema extends v.GenericSchema> {
  readonly name: Name;
  readonly args: Schema;
  /** `seat`: sent by people in the room. `server`: made by the server's own routes, refused from a socket. */
  readonly from: 'seat' | 'server';
  /** Whether the actor's browser can show the outcome before the server's word. */
  readonly predictable: boolean;
  /** Null when allowed. Guard before lookup where a lookup could tell that a hidden record exists. */
  guard(context: GuardContext, args: v.InferOutput<Schema>): Refusal | null;
  /** Writes the outcome. Called only after the guard agreed, and again, without it, on replay. */
  apply(room: Draft, args: v.InferOutput<Schema>, stamp: Stamp): void;
}

export const operation = <const Name extends string, const Schema extends v.GenericSchema>(
  definition: Operation<Name, Schema>,
): Operation<Name, Schema> => definition;

/** The acting seat's id. Guards have made sure that there is one. */
export const actor = (stamp: Stamp): PanelistId => {
  if (stamp.by.kind !== 'seat') throw new Error('A command of a seat was applied without one.');
  return stamp.by.panelistId;
};

/** The guard's context on what the actor sees: `room` is a view's reader or a visible reader, never the whole room. */
export const guardContext = (visible: Reader, stamp: Stamp): GuardContext => ({
  room: visible,
  stamp,
  me: stamp.by.kind === 'seat' ? (visible.get('panelists', stamp.by.panelistId) ?? null) : null,
  revealed: audienceOf(visible, stamp.by).revealed,
});
