import { Hono } from 'hono';
import { type Env, interviewIdIn } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './problem.ts';

/** The holder of a seat takes it to a second device: a link that works once, for ten minutes. */
export const deviceLinkRoutes = (parts: HttpParts) =>
  new Hono<Env>().post('/', async (context) => {
    const id = interviewIdIn(context);
    const seat = id && context.get('identity')?.session.seats[id];
    const host = seat && (await parts.interviews.room(id));
    const panelist = seat && host ? host.room.get('panelists', seat.panelistId) : undefined;
    if (!id || !seat || !panelist || panelist.removed) return problem(context, 'notFound');
    const { token, expiresAt } = parts.deviceLinks.create(id, seat);
    const url = `${parts.publicUrl().origin}/device#${token}`;
    return context.json({ url, expiresAt: new Date(expiresAt).toISOString() }, 201);
  });
