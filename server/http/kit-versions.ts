import { Hono } from 'hono';
import type { KitVersion } from '../../shared/http.ts';
import type { Env } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './problem.ts';

/** The versions of a kit, and which interviews keep a copy of each. */
export const kitVersionRoutes = ({ kits, interviews }: Pick<HttpParts, 'kits' | 'interviews'>) =>
  new Hono<Env>()
    .get('/:id/versions', async (context) => {
      const id = context.req.param('id');
      const kept = await kits.versions(id);
      if (kept.length === 0) return problem(context, 'notFound');
      const held = (await interviews.list()).filter(({ kit }) => kit.id === id);
      const versions = kept.map(
        ({ kit, publishedAt }): KitVersion => ({
          version: kit.version,
          title: kit.title,
          questions: kit.questions.length,
          publishedAt: publishedAt === null ? null : new Date(publishedAt).toISOString(),
          interviews: held
            .filter((interview) => interview.kit.version === kit.version)
            .map(({ id, candidate, createdAt }) => ({ id, candidate: candidate.name, createdAt })),
        }),
      );
      return context.json({ versions });
    })
    .get('/:id/versions/:version', async (context) => {
      const kit = await kits.version(context.req.param('id'), Number(context.req.param('version')));
      return kit ? context.json(kit) : problem(context, 'notFound');
    });
