import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import type { Viewer } from '../../shared/room/audience.ts';
import { findInterview } from '../../shared/room/reader.ts';
import { type ByeCode, byeMessages, handshakeSchema, protocolVersion } from '../../shared/wire.ts';
import { tokenOfCookies } from '../auth/cookie.ts';
import { isFromAllowedOrigin } from '../auth/origin.ts';
import type { SessionId, Sessions } from '../auth/sessions.ts';
import type { RoomHost } from './room-host.ts';
import type { Rooms } from './rooms.ts';

/** Refused with the code that tells the client what to do. */
export class HandshakeRefused extends Error {
  readonly data: { readonly code: ByeCode };
  constructor(code: ByeCode) {
    super(byeMessages[code]);
    this.data = { code };
  }
}

export interface HandshakeParts {
  readonly sessions: Sessions;
  readonly rooms: Rooms;
  readonly secure: () => boolean;
}

/** Who was let into which room, and with what. */
export interface Admitted {
  readonly host: RoomHost;
  readonly viewer: Viewer;
  /** Names the tab, within its seat. */
  readonly client: string;
  readonly token: string;
  readonly sessionId: SessionId;
}

/** Lets in who holds a seat of the room, or owns the installation; rejects with a HandshakeRefused. */
export const admit = async (
  parts: HandshakeParts,
  { auth, cookies }: { readonly auth: unknown; readonly cookies: string | undefined },
): Promise<Admitted> => {
  const parsed = v.safeParse(handshakeSchema, auth);
  if (!parsed.success) throw new HandshakeRefused('badHandshake');
  const { interviewId, client, protocol } = parsed.output;
  if (protocol !== protocolVersion) throw new HandshakeRefused('clientTooOld');
  const token = parsed.output.token ?? tokenOfCookies(cookies, { secure: parts.secure() });
  const found = token ? await parts.sessions.find(token) : null;
  const seat = found?.session.seats[interviewId];
  // No such interview, not yours and not signed in are one answer.
  if (!token || !found || (!seat && !found.session.owner)) throw new HandshakeRefused('notYours');
  const opened = await parts.rooms.open(interviewId);
  if (opened.kind === 'quarantined') throw new HandshakeRefused('unavailable');
  if (opened.kind === 'absent' || !findInterview(opened.host.room)) throw new HandshakeRefused('notYours');
  const { host } = opened;
  const viewer: Viewer = seat ? { kind: 'seat', panelistId: seat.panelistId } : { kind: 'owner' };
  if (seat && host.room.get('panelists', seat.panelistId)?.removed !== false)
    throw new HandshakeRefused('notYours');
  // Bound to the seat: under somebody else's client id their numbers would be taken, and their commands dropped as repeats.
  return { host, viewer, client: `${holderOf(viewer)}:${client}`, token, sessionId: found.id };
};

const holderOf = (viewer: Viewer): string => (viewer.kind === 'seat' ? viewer.panelistId : 'owner');

/** Whether that session still has what it was admitted with. */
export const isStillAdmitted = async (
  sessions: Sessions,
  { host, viewer, token }: Admitted,
): Promise<boolean> => {
  const session = (await sessions.find(token))?.session;
  if (!session) return false;
  return viewer.kind === 'seat' ? session.seats[host.id] !== undefined : session.owner;
};

/** Whether a page or program may open a socket at all; asked before anything else, for each transport. */
export const mayOpenSocket = (
  { headers }: IncomingMessage,
  allowed: ReadonlySet<string>,
  { secure }: { readonly secure: boolean },
): boolean =>
  isFromAllowedOrigin(
    {
      origin: headers.origin,
      fetchSite: headers['sec-fetch-site']?.toString(),
      // Whether the cookie is needed is only known after the handshake; without one, nothing can be forged.
      byCookie: tokenOfCookies(headers.cookie, { secure }) !== null,
    },
    allowed,
  );
