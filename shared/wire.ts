import * as v from 'valibot';
import { interviewIdSchema, type PanelistId } from './id.ts';
import type { Refusal } from './refusal.ts';
import type { PatchTables } from './room/patch.ts';
import type { RoomView } from './room/project.ts';

/**
 * The version of everything that crosses the socket: commands, records, frames. A client of another version is told
 * to reload. A test keeps a hash of the shapes: whoever changes them must raise this number.
 */
export const protocolVersion = 2;

/** Limits of the wire; see docs/API.md. Servers under test are given others. */
export const wireLimits = {
  /** Largest frame in bytes. */
  frameBytes: 65_536,
  commandsPerSecond: 20,
  commandBurst: 60,
  socketsPerSeat: 20,
  socketsPerAddress: 200,
  /** What a reader may leave unread before it is cut off: bytes, frames, and ms without taking anything. */
  unreadBytes: 1_048_576,
  unreadFrames: 500,
  unreadFor: 15_000,
} as const;
export type WireLimits = { readonly [name in keyof typeof wireLimits]: number };

/** What a client says of itself when it connects. `client` names the tab: commands are numbered within it. */
export const handshakeSchema = v.object({
  token: v.optional(v.string()),
  interviewId: interviewIdSchema,
  client: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,64}$/)),
  protocol: v.number(),
});
export type Handshake = v.InferOutput<typeof handshakeSchema>;

/** Why a handshake is refused, or a connection ended by the server. */
export const byeMessages = {
  badHandshake: 'The connection request was not understood.',
  clientTooOld: 'A newer version is ready. Reload to continue; what you wrote is kept.',
  deleted: 'This interview was deleted.',
  notYours: 'You have no seat in this interview. Ask for a new link.',
  revoked: 'This link was closed. Ask for a new one.',
  shuttingDown: 'The server is restarting. You will be connected again by itself.',
  tooManyConnections: 'Too many windows are open on this seat. Close one and reload.',
  unavailable: 'This room cannot be opened right now. The operator has been told.',
} as const;
export type ByeCode = keyof typeof byeMessages;

/** The whole view of this viewer. `acked`: the highest number of this client in the log. */
export interface ViewFrame {
  readonly n: number;
  readonly view: RoomView;
  readonly acked: number;
}

/** What changed since the frame n-1 of this connection. `acked`: the highest number answered on this connection. */
export interface PatchFrame {
  readonly n: number;
  readonly tables: PatchTables;
  readonly acked: number;
}

export const commandSchema = v.object({
  n: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  name: v.pipe(v.string(), v.maxLength(64)),
  args: v.unknown(),
});
export type CommandFrame = v.InferOutput<typeof commandSchema>;

export type CommandAnswer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

export interface RefusedFrame {
  readonly n: number;
  readonly refusal: Refusal;
}

/** Who is connected. Never where in the kit somebody is, and never logged. */
export interface PresenceFrame {
  readonly seats: {
    readonly [panelistId: PanelistId]: { readonly here: boolean; readonly writing: boolean };
  };
}

export interface ServerEvents {
  view(frame: ViewFrame): void;
  patch(frame: PatchFrame): void;
  refused(frame: RefusedFrame): void;
  presence(frame: PresenceFrame): void;
  /** Whether the room can be saved now. Told when that changes, and to whoever connects while it cannot. */
  saving(frame: { readonly able: boolean }): void;
  bye(frame: { readonly code: ByeCode; readonly message: string }): void;
}

export interface ClientEvents {
  command(frame: CommandFrame, answer?: (answer: CommandAnswer) => void): void;
  resync(): void;
  presence(frame: { readonly writing: boolean }): void;
}
