import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { InterviewId, PanelistId } from '../../shared/id.ts';
import { nameSchema } from '../../shared/records/panelist.ts';
import { newId } from '../auth/secrets.ts';
import type { Seat } from '../auth/sessions.ts';
import { type Env, renewed, sessionCookie } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { bodyOf, problem } from './problem.ts';

const invite = v.pipe(v.string(), v.maxLength(128));
export const joining = v.strictObject({ invite, name: nameSchema });
export const peeking = v.strictObject({ invite });
export const bringing = v.strictObject({ link: v.pipe(v.string(), v.maxLength(128)) });

/** A guest takes the seat that an invite gives. No account is needed. */
export const joinRoutes = (parts: HttpParts) => {
  /** What the secret in the body opens, or the answer that says why it opens nothing. */
  const redeem = async (context: Context<Env>, secret: string) => {
    const guess = await parts.attempts.guess(context, () => parts.invites.redeem(secret));
    if (guess.kind === 'tooMany') return problem(context, 'tooManyAttempts');
    return guess.found ?? problem(context, 'noSuchInvite');
  };

  /** Gives the seat to the session that asks, or to a new one; resolves to the token that a program has to keep. */
  const keepSeat = async (context: Context<Env>, interviewId: InterviewId, seat: Seat) => {
    context.set('arrived', { by: seat.panelistId, interview: interviewId });
    const identity = context.get('identity');
    const gained = { owner: false, seats: { [interviewId]: seat } };
    if (identity && !identity.byCookie) {
      await parts.sessions.addSeat(identity.id, interviewId, seat);
      return null;
    }
    const token = identity ? await renewed(parts, identity, gained) : await parts.sessions.create(gained);
    context.header('Set-Cookie', sessionCookie(token, parts.cookie()));
    return identity ? null : token;
  };

  /** Whose seat it is, as long as nobody has taken it away. */
  const panelistOf = async (interviewId: InterviewId, seat: Seat | undefined) => {
    const host = seat && (await parts.interviews.room(interviewId));
    const panelist = host?.room.get('panelists', seat?.panelistId ?? '');
    return panelist && !panelist.removed ? panelist : null;
  };

  /** The seat that this session holds in the room already: a reload, a second tap on the link. */
  const heldSeat = async (context: Context<Env>, interviewId: InterviewId) => {
    const held = context.get('identity')?.session.seats[interviewId];
    return panelistOf(interviewId, held);
  };

  return new Hono<Env>()
    .post('/', async (context) => {
      const read = await bodyOf(context, joining);
      if (!read.ok) return read.response;
      const redeemed = await redeem(context, read.body.invite);
      if (redeemed instanceof Response) return redeemed;
      const { interviewId, role } = redeemed.invite;
      const held = await heldSeat(context, interviewId);
      if (held) return context.json({ interviewId, panelistId: held.id, role: held.role, token: null });
      const panelistId = newId<PanelistId>();
      await parts.invites.use(redeemed.id, panelistId);
      const answer = await parts.interviews.act(interviewId, {
        name: 'panelist.join',
        args: { panelistId, name: read.body.name, role },
      });
      if (!answer.ok) return problem(context, 'refused', { detail: answer.refusal.message });
      const token = await keepSeat(context, interviewId, { panelistId, inviteId: redeemed.id });
      // The link may have been closed on the way here, after the seats that came with it were taken away.
      if (!(await parts.invites.redeem(read.body.invite))) {
        await parts.sessions.removeSeats((_interview, seat) => seat.panelistId === panelistId);
        await parts.interviews.act(interviewId, { name: 'panelist.remove', args: { panelistId } });
        return problem(context, 'noSuchInvite');
      }
      return context.json({ interviewId, panelistId, role, token });
    })
    .post('/device', async (context) => {
      const read = await bodyOf(context, bringing);
      if (!read.ok) return read.response;
      const guess = await parts.attempts.guess(context, async () => parts.deviceLinks.take(read.body.link));
      if (guess.kind === 'tooMany') return problem(context, 'tooManyAttempts');
      if (!guess.found) return problem(context, 'noSuchDeviceLink');
      const { interviewId, seat } = guess.found;
      const held = await panelistOf(interviewId, seat);
      // A seat goes with the invite that it came by: who closed that one closed this way in as well.
      const isOpen = (await parts.invites.of(interviewId)).some(({ id }) => id === seat.inviteId);
      if (!held || !isOpen) return problem(context, 'noSuchDeviceLink');
      const token = await keepSeat(context, interviewId, seat);
      return context.json({ interviewId, panelistId: held.id, role: held.role, token });
    })
    .post('/peek', async (context) => {
      const read = await bodyOf(context, peeking);
      if (!read.ok) return read.response;
      const redeemed = await redeem(context, read.body.invite);
      if (redeemed instanceof Response) return redeemed;
      const { interviewId, role } = redeemed.invite;
      const entry = await parts.interviews.get(interviewId);
      const seated = context.get('identity')?.session.seats[interviewId] !== undefined;
      return context.json({ interviewId, role, seated, interview: entry });
    });
};
