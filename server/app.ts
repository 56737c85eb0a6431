import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Logger } from 'pino';
import type { Invites } from './auth/invites.ts';
import type { Sessions } from './auth/sessions.ts';
import type { Attempts } from './http/attempts.ts';
import { securityHeaders } from './http/headers.ts';
import { healthRoutes } from './http/health.ts';
import { type Env, identify } from './http/identity.ts';
import { interviewRoutes } from './http/interviews.ts';
import { inviteRoutes } from './http/invites.ts';
import { joinRoutes } from './http/join.ts';
import { kitRoutes } from './http/kits.ts';
import { packetRoutes } from './http/packet.ts';
import { pageRoutes } from './http/pages.ts';
import { problem } from './http/problem.ts';
import { sessionRoutes } from './http/session.ts';
import type { Interviews } from './interviews.ts';
import type { KitLibrary } from './kit-library.ts';
import type { Gateway } from './live/gateway.ts';
import type { PacketRenderer } from './packet/render.ts';

/** What the routes are made of; put together by the composition root. */
export interface HttpParts {
  readonly sessions: Sessions;
  readonly invites: Invites;
  readonly interviews: Interviews;
  readonly kits: KitLibrary;
  readonly gateway: Gateway;
  readonly packets: PacketRenderer;
  readonly attempts: Attempts;
  readonly ownerKey: string;
  readonly version: string;
  readonly logger: Logger;
  readonly origins: () => ReadonlySet<string>;
  readonly publicUrl: () => URL;
  readonly cookie: () => { secure: boolean };
  readonly clientFolder: string;
}

/** The HTTP side: one resource a file under http/, errors as problem documents, pages for everything else. */
export const createApp = (parts: HttpParts): Hono<Env> => {
  const app = new Hono<Env>();
  app.use(securityHeaders(() => parts.publicUrl().protocol === 'https:'));
  app.onError((error, context) => {
    parts.logger.error({ err: error, path: context.req.path }, 'a request failed');
    return problem(context, 'internal');
  });

  const api = new Hono<Env>();
  api.use(identify(parts.sessions, parts.origins));
  api.route('/kits', kitRoutes(parts));
  api.use(bodyLimit({ maxSize: 256 * 1024, onError: (context) => problem(context, 'tooLarge') }));
  api.route('/health', healthRoutes(parts));
  api.route('/session', sessionRoutes(parts));
  api.route('/join', joinRoutes(parts));
  api.route('/interviews', interviewRoutes(parts));
  api.route('/interviews/:id/invites', inviteRoutes(parts));
  api.route('/interviews/:id', packetRoutes(parts));
  api.all('*', (context) => problem(context, 'notFound'));

  app.route('/api', api);
  app.route('/', pageRoutes(parts.clientFolder));
  return app;
};
