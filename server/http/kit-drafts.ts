import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { type KitId, kitIdSchema } from '../../shared/id.ts';
import { kitDraftSchema } from '../../shared/kit/edit/draft.ts';
import { type DraftProblem, kitOfDraft } from '../../shared/kit/edit/kit-of-draft.ts';
import type { Env } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { bodyOf, problem } from './problem.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const saving = v.strictObject({ revision: count, base: count, draft: kitDraftSchema });
export const publishing = v.strictObject({ revision: count, version: count });

/** The kit's id in the address, when it has the form of one. */
const kitIdIn = (context: Context): KitId | null => {
  const id = v.safeParse(kitIdSchema, context.req.param('id'));
  return id.success ? id.output : null;
};

/** Where the draft is no kit yet, as a problem's fields: `question night-shift anchors 4`. */
const errorOf = ({ questionId, competencyId, field, entry, message }: DraftProblem) => ({
  path: [
    ...(questionId ? ['question', questionId] : competencyId ? ['competency', competencyId] : []),
    field,
    ...(entry === undefined ? [] : [entry]),
  ].join(' '),
  message,
});

/** Drafts, which save themselves while somebody writes, and the way from one to the kit's next version. */
export const kitDraftRoutes = ({ kits, drafts }: Pick<HttpParts, 'kits' | 'drafts'>) =>
  new Hono<Env>()
    .get('/:id/draft', async (context) => {
      const id = kitIdIn(context);
      const saved = id && (await drafts.get(id));
      return saved ? context.json(saved) : problem(context, 'notFound');
    })
    .put('/:id/draft', async (context) => {
      const id = kitIdIn(context);
      const read = await bodyOf(context, saving);
      if (!read.ok) return read.response;
      if (!id || read.body.draft.id !== id)
        return problem(context, 'badRequest', {
          detail: 'The id in the address and the id in the draft differ.',
        });
      const save = await drafts.save(id, read.body);
      if (!save.ok) return problem(context, 'draftConflict');
      const { revision, base, savedAt } = save.saved;
      return context.json({ revision, base, savedAt });
    })
    .delete('/:id/draft', async (context) => {
      const id = kitIdIn(context);
      return id && (await drafts.remove(id)) ? context.body(null, 204) : problem(context, 'notFound');
    })
    .post('/:id/publish', async (context) => {
      const id = kitIdIn(context);
      const read = await bodyOf(context, publishing);
      if (!read.ok) return read.response;
      const { revision, version } = read.body;
      const saved = id && (await drafts.get(id));
      if (!saved) return problem(context, 'notFound');
      if (saved.revision !== revision) return problem(context, 'draftConflict');
      const reading = kitOfDraft(saved.draft, version + 1);
      if (!reading.ok)
        return problem(context, 'unfinished', { errors: reading.problems.slice(0, 50).map(errorOf) });
      const published = await kits.publish(reading.kit, version);
      if (!published) return problem(context, 'kitChanged');
      // What was saved since then is somebody's work on the version after this one.
      await drafts.remove(id, revision);
      return context.json(published);
    });
