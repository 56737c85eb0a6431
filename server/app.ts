import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { askedRoutes } from './http/asked.ts';
import { auditRequests, auditRoutes } from './http/audit.ts';
import { candidatePacketRoutes } from './http/candidate-packet.ts';
import { comparisonRoutes } from './http/comparison.ts';
import { deviceLinkRoutes } from './http/device-link.ts';
import { securityHeaders } from './http/headers.ts';
import { healthRoutes } from './http/health.ts';
import { type Env, identify } from './http/identity.ts';
import { interviewRoutes } from './http/interviews.ts';
import { inviteRoutes } from './http/invites.ts';
import { joinRoutes } from './http/join.ts';
import { kitRoutes } from './http/kits.ts';
import { metricsRoutes } from './http/metrics.ts';
import { openApiRoutes } from './http/openapi.ts';
import { packetRoutes } from './http/packet.ts';
import { packetProgressRoutes } from './http/packet-progress.ts';
import { pageRoutes } from './http/pages.ts';
import type { HttpParts } from './http/parts.ts';
import { problem } from './http/problem.ts';
import { questionRoutes } from './http/questions.ts';
import { scorecardRoutes } from './http/scorecard.ts';
import { sessionRoutes } from './http/session.ts';

/** The HTTP side: one resource a file under http/, errors as problem documents, pages for everything else. */
export const createApp = (parts: HttpParts): Hono<Env> => {
  const app = new Hono<Env>();
  app.use(securityHeaders(() => parts.publicUrl().protocol === 'https:'));
  app.onError((error, context) => {
    parts.logger.error({ err: error, path: context.req.path }, 'a request failed');
    return problem(context, 'internal');
  });

  const api = new Hono<Env>();
  api.use(auditRequests(parts));
  api.use(identify(parts));
  api.route('/kits', kitRoutes(parts));
  api.use(bodyLimit({ maxSize: 256 * 1024, onError: (context) => problem(context, 'tooLarge') }));
  api.route('/audit', auditRoutes(parts));
  api.route('/openapi.json', openApiRoutes(parts));
  api.route('/health', healthRoutes(parts));
  api.route('/session', sessionRoutes(parts));
  api.route('/join', joinRoutes(parts));
  api.route('/interviews', interviewRoutes(parts));
  api.route('/interviews/:id/invites', inviteRoutes(parts));
  api.route('/interviews/:id/device-link', deviceLinkRoutes(parts));
  api.route('/interviews/:id', packetRoutes(parts));
  api.route('/interviews/:id', scorecardRoutes(parts));
  api.route('/candidates', candidatePacketRoutes(parts));
  api.route('/candidates', askedRoutes(parts));
  api.route('/questions', questionRoutes(parts));
  api.route('/', comparisonRoutes(parts));
  api.route('/packet-progress', packetProgressRoutes(parts));
  api.all('*', (context) => problem(context, 'notFound'));

  app.route('/api', api);
  app.route('/metrics', metricsRoutes(parts));
  app.route('/', pageRoutes(parts.clientFolder));
  return app;
};
