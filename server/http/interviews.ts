import { Hono } from 'hono';
import * as v from 'valibot';
import { kitIdSchema, questionIdSchema } from '../../shared/id.ts';
import { roleOfKit } from '../../shared/kit/role.ts';
import { candidateSchema, observerSettings, revealPolicies } from '../../shared/records/interview.ts';
import { newId } from '../auth/secrets.ts';
import { summaryFor } from '../interviews.ts';
import { type Env, interviewIdIn, requireOwner, viewerIn } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { bodyOf, problem } from './problem.ts';

const time = v.pipe(
  v.string(),
  v.isoTimestamp('is not an ISO 8601 time such as 2026-05-01T14:00:00Z'),
  v.transform((text) => Date.parse(text)),
);
const minutes = v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(480));
const role = v.pipe(v.string(), v.trim(), v.maxLength(200));
const candidate = v.strictObject({
  ...candidateSchema.entries,
  ref: v.optional(candidateSchema.entries.ref),
});
const rules = {
  revealPolicy: v.optional(v.picklist(revealPolicies)),
  observersSee: v.optional(v.picklist(observerSettings)),
  extremesNeedNote: v.optional(v.boolean()),
};

export const creating = v.strictObject({
  kitId: kitIdSchema,
  candidate,
  role: v.optional(role),
  scheduledAt: v.optional(time),
  minutes: v.optional(minutes),
  plan: v.optional(v.array(questionIdSchema)),
  ...rules,
});

export const editing = v.strictObject({
  candidate: v.optional(candidateSchema),
  role: v.optional(v.nullable(role)),
  scheduledAt: v.optional(v.nullable(time)),
  minutes: v.optional(minutes),
  ...rules,
});

/** Interviews: the owner makes, changes and deletes them; a guest sees those they have a seat in. */
export const interviewRoutes = (parts: HttpParts) =>
  new Hono<Env>()
    .get('/', async (context) => {
      const session = context.get('identity')?.session;
      if (!session) return problem(context, 'signInNeeded');
      const all = await parts.interviews.list();
      const mine = session.owner ? all : all.filter((interview) => session.seats[interview.id]);
      return context.json({
        interviews: mine.map((interview) =>
          summaryFor(interview, session.seats[interview.id]?.panelistId ?? null),
        ),
      });
    })
    .post('/', requireOwner, async (context) => {
      const read = await bodyOf(context, creating);
      if (!read.ok) return read.response;
      const { kitId, candidate, ...settings } = read.body;
      const kit = await parts.kits.get(kitId);
      if (!kit)
        return problem(context, 'badRequest', {
          errors: [{ path: 'kitId', message: 'There is no kit with this id.' }],
        });
      const made = await parts.interviews.create({
        kit,
        candidate: { name: candidate.name, ref: candidate.ref ?? newId() },
        role: settings.role || roleOfKit(kit),
        scheduledAt: settings.scheduledAt ?? null,
        minutes: settings.minutes ?? null,
        revealPolicy: settings.revealPolicy ?? 'whenAllSubmitted',
        observersSee: settings.observersSee ?? 'questions',
        extremesNeedNote: settings.extremesNeedNote ?? false,
        plan: settings.plan ?? null,
      });
      if ('id' in made) return context.json(made, 201);
      if (made.ok) throw new Error('An interview was made without a summary.');
      return problem(context, 'badRequest', {
        errors: (made.refusal.about ?? []).map((path) => ({ path, message: made.refusal.message })),
        detail: made.refusal.message,
      });
    })
    .get('/:id', async (context) => {
      const id = interviewIdIn(context);
      const viewer = id && viewerIn(context, id);
      const interview = viewer && (await parts.interviews.get(id));
      if (!interview) return problem(context, 'notFound');
      const me = viewer.kind === 'seat' ? viewer.panelistId : null;
      const owner = context.get('identity')?.session.owner ?? false;
      return context.json({ ...summaryFor(interview, me), owner });
    })
    .patch('/:id', requireOwner, async (context) => {
      const id = interviewIdIn(context);
      if (!id || !(await parts.interviews.get(id))) return problem(context, 'notFound');
      const read = await bodyOf(context, editing);
      if (!read.ok) return read.response;
      const answer = await parts.interviews.act(id, { name: 'interview.edit', args: read.body });
      if (!answer.ok) return problem(context, 'refused', { detail: answer.refusal.message });
      await parts.interviews.rest();
      return context.json(await parts.interviews.get(id));
    })
    .delete('/:id', requireOwner, async (context) => {
      const id = interviewIdIn(context);
      if (!id || !(await parts.interviews.get(id))) return problem(context, 'notFound');
      for (const invite of await parts.invites.of(id)) await parts.invites.revoke(invite.id);
      await parts.interviews.remove(id);
      await parts.sessions.removeSeats((interviewId) => interviewId === id);
      return context.body(null, 204);
    });
