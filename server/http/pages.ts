import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** The client's files. Everything that is not a file is the one page, whose router knows the address. */
export const pageRoutes = (folder: string) =>
  new Hono()
    .use(
      '/assets/*',
      serveStatic({
        root: folder,
        // Names of assets carry a hash of their content.
        onFound: (_path, context) => context.header('Cache-Control', 'public, max-age=31536000, immutable'),
      }),
    )
    // Before the page below, or a missing script would be answered with HTML.
    .all('/assets/*', (context) => context.text('There is no such file.', 404))
    .use(
      '/*',
      serveStatic({ root: folder, onFound: (_path, context) => context.header('Cache-Control', 'no-cache') }),
    )
    .get('/*', async (context) => {
      context.header('Cache-Control', 'no-cache');
      return context.html(await readFile(join(folder, 'index.html'), 'utf8'));
    });
