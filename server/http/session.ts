import { Hono } from 'hono';
import * as v from 'valibot';
import { sameSecret } from '../auth/secrets.ts';
import { type Env, endedCookie, sessionCookie } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { bodyOf, problem } from './problem.ts';

const signIn = v.strictObject({ ownerKey: v.pipe(v.string(), v.maxLength(256)) });

/** Who am I; the owner signs in and out. */
export const sessionRoutes = (parts: HttpParts) =>
  new Hono<Env>()
    .get('/', (context) => {
      const session = context.get('identity')?.session;
      return context.json({ owner: session?.owner ?? false, signedIn: session !== undefined });
    })
    .post('/', async (context) => {
      if (!(await parts.attempts.allowed(context))) return problem(context, 'tooManyAttempts');
      const read = await bodyOf(context, signIn);
      if (!read.ok) return read.response;
      if (!sameSecret(read.body.ownerKey, parts.ownerKey)) {
        await parts.attempts.failed(context);
        return problem(context, 'wrongOwnerKey');
      }
      // A new token at each sign-in, so that one that was planted beforehand is worth nothing; seats come along.
      const former = context.get('identity');
      const token = await parts.sessions.create({ owner: true, seats: former?.session.seats ?? {} });
      if (former) await parts.sessions.end(former.id);
      context.header('Set-Cookie', sessionCookie(token, parts.cookie()));
      return context.json({ token });
    })
    .delete('/', async (context) => {
      const identity = context.get('identity');
      if (identity) {
        await parts.sessions.end(identity.id);
        parts.gateway.dismissSession(identity.id);
      }
      context.header('Set-Cookie', endedCookie(parts.cookie()));
      return context.body(null, 204);
    });
