import type { Context, MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { type InterviewId, interviewIdSchema, type PanelistId } from '../../shared/id.ts';
import type { Viewer } from '../../shared/room/audience.ts';
import { plainCookie, secureCookie, tokenOfCookies } from '../auth/cookie.ts';
import { isFromAllowedOrigin } from '../auth/origin.ts';
import { idOfSecret } from '../auth/secrets.ts';
import type { Session, SessionId } from '../auth/sessions.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './problem.ts';

export interface Identity {
  readonly id: SessionId;
  readonly session: Session;
  /** A browser's session; a program brings its own token. */
  readonly byCookie: boolean;
}

/** What the middleware below leaves for the routes. */
export interface Env {
  Variables: {
    identity: Identity | null;
    /** For the audit trail: who it turned out to be and where, when neither session nor address says so beforehand. */
    arrived?: { readonly by: 'owner' | PanelistId; readonly interview?: InterviewId };
  };
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
}

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Finds out who asks, from the session alone: a bearer token for programs, the cookie for browsers. A request that
 * changes something must come from an allowed page, or from a program that brings its own token.
 */
export const identify =
  ({
    sessions,
    origins,
    cookie: kind,
  }: Pick<HttpParts, 'sessions' | 'origins' | 'cookie'>): MiddlewareHandler<Env> =>
  async (context, next) => {
    const bearer = /^Bearer ([\w-]{16,64})$/.exec(context.req.header('authorization') ?? '')?.[1];
    const cookie = tokenOfCookies(context.req.header('cookie'), kind());
    if (!safeMethods.has(context.req.method)) {
      const source = {
        origin: context.req.header('origin'),
        fetchSite: bearer ? undefined : context.req.header('sec-fetch-site'),
        byCookie: !bearer && cookie !== null,
      };
      if (!isFromAllowedOrigin(source, origins())) return problem(context, 'foreignOrigin');
    }
    const token = bearer ?? cookie;
    const found = token ? await sessions.find(token) : null;
    context.set('identity', found && { ...found, byCookie: !bearer });
    return next();
  };

export const requireOwner: MiddlewareHandler<Env> = async (context, next) => {
  const identity = context.get('identity');
  if (!identity) return problem(context, 'signInNeeded');
  return identity.session.owner ? next() : problem(context, 'notAllowed');
};

/** The interview's id in the address, when it has the form of one. */
export const interviewIdIn = (context: Context): InterviewId | null => {
  const id = v.safeParse(interviewIdSchema, context.req.param('id'));
  return id.success ? id.output : null;
};

/** As whom this session looks at the interview; null when it has no seat there and is not the owner. */
export const viewerIn = (context: Context<Env>, interviewId: InterviewId): Viewer | null => {
  const session = context.get('identity')?.session;
  const seat = session?.seats[interviewId];
  if (seat) return { kind: 'seat', panelistId: seat.panelistId };
  return session?.owner ? { kind: 'owner' } : null;
};

/**
 * The token of this session from now on. A browser's may have been planted there, so it changes whenever it gains
 * something; connections that came with the former one stay, and end with the new one.
 */
export const renewed = async (
  { sessions, gateway }: Pick<HttpParts, 'sessions' | 'gateway'>,
  former: Identity,
  gained: Pick<Session, 'owner' | 'seats'>,
): Promise<string> => {
  const token = await sessions.renew(former.id, gained);
  gateway.renewSession(former.id, idOfSecret<SessionId>(token));
  return token;
};

/** The cookie that signs a browser in. Over https with the prefix that no subdomain can overwrite. */
export const sessionCookie = (token: string, { secure }: { secure: boolean }): string =>
  secure
    ? `${secureCookie}=${token}; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=2592000`
    : `${plainCookie}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=2592000`;

export const endedCookie = ({ secure }: { secure: boolean }): string =>
  secure
    ? `${secureCookie}=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0`
    : `${plainCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
