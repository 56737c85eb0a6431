import { randomBytes } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { InterviewId, PanelistId } from '../../shared/id.ts';
import type { Role } from '../../shared/records/panelist.ts';
import { applyPatch } from '../../shared/room/patch.ts';
import type { RoomView } from '../../shared/room/project.ts';
import {
  type ClientEvents,
  type CommandAnswer,
  type PatchFrame,
  type PresenceFrame,
  protocolVersion,
  type RefusedFrame,
  type ServerEvents,
  type ViewFrame,
} from '../../shared/wire.ts';
import { keepCanary } from './outputs.ts';

/** An answer's body: each test knows what it asked for. */
// biome-ignore lint/suspicious/noExplicitAny: a test that is wrong about the shape fails, which is its purpose.
type Json = { readonly [name: string]: any };

/** Calls of the HTTP interface as a program makes them: with a bearer token and without an Origin. */
export const call = async (
  url: string,
  method: string,
  path: string,
  { body, token, headers }: { body?: unknown; token?: string; headers?: { [name: string]: string } } = {},
): Promise<{
  status: number;
  headers: Headers;
  json: Json;
}> => {
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json: Json = text.startsWith('{') ? JSON.parse(text) : {};
  const { name, candidate } = (body ?? {}) as { name?: unknown; candidate?: { name?: unknown } };
  for (const canary of [json.token, name, candidate?.name]) keepCanary(canary);
  return { status: response.status, headers: response.headers, json };
};

export const signIn = async (url: string, ownerKey: string): Promise<string> => {
  const { json } = await call(url, 'POST', '/api/session', { body: { ownerKey } });
  return json.token as string;
};

export interface Guest {
  readonly token: string;
  readonly interviewId: InterviewId;
  readonly panelistId: PanelistId;
  readonly role: Role;
  readonly inviteId: string;
}

export const makeInterview = async (
  url: string,
  token: string,
  settings: { readonly [name: string]: unknown } = {},
): Promise<InterviewId> => {
  const { status, json } = await call(url, 'POST', '/api/interviews', {
    token,
    body: {
      kitId: 'senior-devops-engineer',
      candidate: { name: 'Robin Example', ref: 'robin' },
      ...settings,
    },
  });
  if (status !== 201) throw new Error(`No interview was made: ${JSON.stringify(json)}`);
  return json.id as InterviewId;
};

/** Invites somebody with the role and lets them in. */
export const joinAs = async (
  url: string,
  owner: string,
  interviewId: InterviewId,
  who: { readonly role: Role; readonly name: string },
): Promise<Guest> => {
  const invited = await call(url, 'POST', `/api/interviews/${interviewId}/invites`, {
    token: owner,
    body: { role: who.role },
  });
  const joined = await call(url, 'POST', '/api/join', {
    body: { invite: invited.json.token, name: who.name },
  });
  if (joined.status !== 200) throw new Error(`${who.name} could not join: ${JSON.stringify(joined.json)}`);
  return { ...(joined.json as unknown as Omit<Guest, 'inviteId'>), inviteId: invited.json.id as string };
};

/** A seat's connection that keeps every frame it received, and the view they add up to. */
export interface SeatConnection {
  readonly socket: Socket<ServerEvents, ClientEvents>;
  readonly frames: string[];
  readonly refusals: RefusedFrame[];
  readonly presence: () => PresenceFrame | null;
  view(): RoomView;
  acked(): number;
  bye(): string | null;
  /** Sends a command with a callback and waits for the answer. */
  command(name: string, args: unknown, n?: number): Promise<CommandAnswer>;
  /** Resolves once the view satisfies the condition. */
  until(condition: (view: RoomView) => boolean, what: string): Promise<RoomView>;
  close(): void;
}

export const connectSeat = (
  url: string,
  guest: { readonly token: string; readonly interviewId: string },
  options: {
    readonly client?: string;
    readonly protocol?: number;
    readonly extraHeaders?: { [name: string]: string };
  } = {},
): Promise<SeatConnection> => {
  const socket: Socket<ServerEvents, ClientEvents> = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    ...(options.extraHeaders ? { extraHeaders: options.extraHeaders } : {}),
    auth: {
      token: guest.token,
      interviewId: guest.interviewId,
      client: options.client ?? randomBytes(8).toString('hex'),
      protocol: options.protocol ?? protocolVersion,
    },
  });
  return new Promise((resolve, reject) => {
    socket.once('connect_error', reject);
    // It may also end between being let in and the first view; once that has come, this changes nothing.
    socket.once('disconnect', (reason) =>
      reject(new Error(`The connection ended before a view came: ${reason}.`)),
    );
    const frames: string[] = [];
    const refusals: RefusedFrame[] = [];
    const watchers = new Set<() => void>();
    let view: RoomView | null = null;
    let acked = 0;
    let bye: string | null = null;
    let presence: PresenceFrame | null = null;
    let last = 0;
    socket.onAny((event, frame) => frames.push(`${event} ${JSON.stringify(frame)}`));
    socket.on('presence', (frame) => {
      presence = frame;
      for (const watch of [...watchers]) watch();
    });
    socket.on('refused', (frame) => refusals.push(frame));
    socket.on('bye', (frame) => {
      bye = frame.code;
    });
    const received = (next: RoomView, upTo: number) => {
      view = next;
      acked = upTo;
      for (const watch of [...watchers]) watch();
    };
    socket.on('patch', (frame: PatchFrame) => view && received(applyPatch(view, frame.tables), frame.acked));
    const connection: SeatConnection = {
      socket,
      frames,
      refusals,
      presence: () => presence,
      view: () => {
        if (!view) throw new Error('No view has arrived.');
        return view;
      },
      acked: () => acked,
      bye: () => bye,
      command: (name, args, n) => {
        last = n ?? last + 1;
        keepCanary((args as { text?: unknown } | null)?.text);
        return new Promise((answer) => socket.emit('command', { n: last, name, args }, answer));
      },
      until: (condition, what) =>
        new Promise((met, failed) => {
          const tooLate = setTimeout(
            () => failed(new Error(`It did not come to this within 10 s: ${what}`)),
            10_000,
          );
          const watch = () => {
            if (!view || !condition(view)) return;
            clearTimeout(tooLate);
            watchers.delete(watch);
            met(view);
          };
          watchers.add(watch);
          watch();
        }),
      close: () => void socket.disconnect(),
    };
    socket.on('view', (frame: ViewFrame) => {
      received(frame.view, frame.acked);
      last = Math.max(last, frame.acked);
      resolve(connection);
    });
  });
};

/** The same in one line for several people. */
export const connectAll = (url: string, guests: readonly Guest[]): Promise<SeatConnection[]> =>
  Promise.all(guests.map((guest) => connectSeat(url, guest)));
