import { Hono } from 'hono';
import * as v from 'valibot';
import type { PanelistId } from '../../shared/id.ts';
import { nameSchema } from '../../shared/records/panelist.ts';
import { newId } from '../auth/secrets.ts';
import { type Env, sessionCookie } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { bodyOf, problem } from './problem.ts';

const joining = v.strictObject({ invite: v.pipe(v.string(), v.maxLength(128)), name: nameSchema });

/** A guest takes the seat that an invite gives. No account is needed. */
export const joinRoutes = (parts: HttpParts) =>
  new Hono<Env>()
    .post('/', async (context) => {
      if (!(await parts.attempts.allowed(context))) return problem(context, 'tooManyAttempts');
      const read = await bodyOf(context, joining);
      if (!read.ok) return read.response;
      const redeemed = await parts.invites.redeem(read.body.invite);
      if (!redeemed) {
        await parts.attempts.failed(context);
        return problem(context, 'noSuchInvite');
      }
      const { interviewId, role } = redeemed.invite;
      const identity = context.get('identity');
      const held = identity?.session.seats[interviewId];
      if (held) {
        // The same browser on the same room again (a reload, a second tap on the link): the same seat.
        const room = await parts.interviews.room(interviewId);
        const seat = room?.room.get('panelists', held.panelistId);
        if (seat && !seat.removed)
          return context.json({ interviewId, panelistId: held.panelistId, role: seat.role, token: null });
      }
      const panelistId = newId<PanelistId>();
      const answer = await parts.interviews.act(interviewId, {
        name: 'panelist.join',
        args: { panelistId, name: read.body.name, role },
      });
      if (!answer.ok) return problem(context, 'refused', { detail: answer.refusal.message });
      const seat = { panelistId, inviteId: redeemed.id };
      if (identity) {
        await parts.sessions.addSeat(identity.id, interviewId, seat);
        return context.json({ interviewId, panelistId, role, token: null });
      }
      const token = await parts.sessions.create({ owner: false, seats: { [interviewId]: seat } });
      context.header('Set-Cookie', sessionCookie(token, parts.cookie()));
      return context.json({ interviewId, panelistId, role, token });
    })
    .post('/peek', async (context) => {
      if (!(await parts.attempts.allowed(context))) return problem(context, 'tooManyAttempts');
      const read = await bodyOf(context, v.strictObject({ invite: v.pipe(v.string(), v.maxLength(128)) }));
      if (!read.ok) return read.response;
      const redeemed = await parts.invites.redeem(read.body.invite);
      if (!redeemed) {
        await parts.attempts.failed(context);
        return problem(context, 'noSuchInvite');
      }
      const { interviewId, role } = redeemed.invite;
      const entry = await parts.interviews.get(interviewId);
      const seated = context.get('identity')?.session.seats[interviewId] !== undefined;
      return context.json({ interviewId, role, seated, interview: entry });
    });
