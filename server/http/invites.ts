import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { InterviewId } from '../../shared/id.ts';
import { roles } from '../../shared/records/panelist.ts';
import { type Env, interviewIdIn, viewerIn } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { bodyOf, problem } from './problem.ts';

export const inviting = v.strictObject({
  role: v.picklist(roles),
  expiresAt: v.optional(
    v.pipe(
      v.string(),
      v.isoTimestamp(),
      v.transform((text) => Date.parse(text)),
    ),
  ),
});

/** Links into a room. The secret is in the fragment of the link, so that no server log or Referer ever holds it. */
export const inviteRoutes = (parts: HttpParts) => {
  /** The interview, for its owner and for seats that came with a lead invite. */
  const mine = async (context: Context<Env>): Promise<InterviewId | null> => {
    const id = interviewIdIn(context);
    const viewer = id && viewerIn(context, id);
    if (!viewer) return null;
    if (viewer.kind === 'owner' || context.get('identity')?.session.owner)
      return (await parts.interviews.get(id)) ? id : null;
    const host = await parts.interviews.room(id);
    const seat = host?.room.get('panelists', viewer.panelistId);
    return seat?.role === 'lead' && !seat.removed ? id : null;
  };
  return new Hono<Env>()
    .get('/', async (context) => {
      const id = await mine(context);
      if (!id) return problem(context, 'notFound');
      const invites = (await parts.invites.of(id)).map(({ id: inviteId, invite }) => ({
        id: inviteId,
        role: invite.role,
        createdAt: new Date(invite.createdAt).toISOString(),
        expiresAt: invite.expiresAt === null ? null : new Date(invite.expiresAt).toISOString(),
      }));
      return context.json({ invites });
    })
    .post('/', async (context) => {
      const id = await mine(context);
      if (!id) return problem(context, 'notFound');
      const read = await bodyOf(context, inviting);
      if (!read.ok) return read.response;
      const made = await parts.invites.create({
        interviewId: id,
        role: read.body.role,
        expiresAt: read.body.expiresAt ?? null,
      });
      return context.json({ ...made, url: `${parts.publicUrl().origin}/join#${made.token}` }, 201);
    })
    .delete('/:inviteId', async (context) => {
      const id = await mine(context);
      const invite =
        id && (await parts.invites.of(id)).find((known) => known.id === context.req.param('inviteId'));
      if (!id || !invite) return problem(context, 'notFound');
      await parts.invites.revoke(invite.id);
      const gone = await parts.sessions.removeSeats(
        (interviewId, seat) => interviewId === id && seat.inviteId === invite.id,
      );
      parts.gateway.dismiss(
        id,
        (viewer) => viewer.kind === 'seat' && gone.includes(viewer.panelistId),
        'revoked',
      );
      return context.body(null, 204);
    });
};
