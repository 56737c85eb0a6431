import { Hono } from 'hono';
import * as v from 'valibot';
import { exportKit, kitExportFormats } from '../../shared/kit/exports/export-kit.ts';
import { attach } from './attachment.ts';
import type { Env } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { errorsOf, problem } from './problem.ts';

export const querySchema = v.object({ to: v.picklist(kitExportFormats) });

/** A kit of the library as a file, named after its title. */
export const kitExportRoutes = ({ kits }: Pick<HttpParts, 'kits'>) =>
  new Hono<Env>().get('/:id/export', async (context) => {
    const kit = await kits.get(context.req.param('id'));
    if (!kit) return problem(context, 'notFound');
    const query = v.safeParse(querySchema, context.req.query());
    if (!query.success) return problem(context, 'badRequest', { errors: errorsOf(query.issues) });
    const { text, extension, mediaType } = exportKit(kit, query.output.to);
    attach(context, `${kit.title}${extension}`);
    return context.body(text, 200, { 'Content-Type': mediaType });
  });
