import { Hono } from 'hono';
import * as v from 'valibot';
import { sameSecret } from '../auth/secrets.ts';
import { type Env, endedCookie, renewed, sessionCookie } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { bodyOf, problem } from './problem.ts';

export const signIn = v.strictObject({ ownerKey: v.pipe(v.string(), v.maxLength(256)) });

/** Who am I; the owner signs in and out. */
export const sessionRoutes = (parts: HttpParts) =>
  new Hono<Env>()
    .get('/', (context) => {
      const session = context.get('identity')?.session;
      return context.json({ owner: session?.owner ?? false, signedIn: session !== undefined });
    })
    .post('/', async (context) => {
      const read = await bodyOf(context, signIn);
      if (!read.ok) return read.response;
      const guess = await parts.attempts.guess(context, async () =>
        sameSecret(read.body.ownerKey, parts.ownerKey) ? true : null,
      );
      if (guess.kind === 'tooMany') return problem(context, 'tooManyAttempts');
      if (!guess.found) return problem(context, 'wrongOwnerKey');
      const former = context.get('identity');
      const gained = { owner: true, seats: {} };
      const token = former ? await renewed(parts, former, gained) : await parts.sessions.create(gained);
      context.header('Set-Cookie', sessionCookie(token, parts.cookie()));
      context.set('arrived', { by: 'owner' });
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
