import { Hono } from 'hono';
import * as v from 'valibot';
import { jobIdSchema } from '../packet/render.ts';
import type { Env } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './problem.ts';

/** How far a PDF is that is being made. Whoever asked for it chose its id; nobody else can guess it. */
export const packetProgressRoutes = ({ packets }: Pick<HttpParts, 'packets'>) =>
  new Hono<Env>().get('/:job', (context) => {
    if (!context.get('identity')) return problem(context, 'signInNeeded');
    const job = v.safeParse(jobIdSchema, context.req.param('job'));
    const progress = job.success ? packets.progressOf(job.output) : null;
    if (!progress) return problem(context, 'notFound');
    context.header('Cache-Control', 'no-store');
    return context.json(progress);
  });
