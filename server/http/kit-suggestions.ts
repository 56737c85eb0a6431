import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { kitIdSchema } from '../../shared/id.ts';
import type { Decision } from '../kits/suggestions.ts';
import type { Env } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { bodyOf, problem } from './problem.ts';

export const declining = v.strictObject({
  reason: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2000))),
});

const answerOf = (context: Context, decision: Decision): Response => {
  if (decision.kind === 'absent') return problem(context, 'notFound');
  if (decision.kind === 'refused') return problem(context, 'refused', { detail: decision.why });
  return context.json(decision.suggestion);
};

/** The owner reads what panels would write otherwise, and takes it into a new version or not. */
export const kitSuggestionRoutes = ({ suggestions }: Pick<HttpParts, 'suggestions'>) =>
  new Hono<Env>()
    .get('/:id/suggestions', async (context) => {
      const id = v.safeParse(kitIdSchema, context.req.param('id'));
      return context.json({ suggestions: id.success ? await suggestions.list(id.output) : [] });
    })
    .post('/:id/suggestions/:suggestionId/accept', async (context) => {
      const id = v.safeParse(kitIdSchema, context.req.param('id'));
      if (!id.success) return problem(context, 'notFound');
      return answerOf(context, await suggestions.accept(id.output, context.req.param('suggestionId')));
    })
    .post('/:id/suggestions/:suggestionId/decline', async (context) => {
      const id = v.safeParse(kitIdSchema, context.req.param('id'));
      const read = await bodyOf(context, declining);
      if (!read.ok) return read.response;
      if (!id.success) return problem(context, 'notFound');
      const { reason } = read.body;
      return answerOf(
        context,
        await suggestions.decline(id.output, context.req.param('suggestionId'), reason || null),
      );
    });
