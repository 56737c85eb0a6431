import { Hono } from 'hono';
import { Registry } from 'prom-client';
import { auditRequests } from './audit.ts';
import { type Env, identify, requireOwner } from './identity.ts';
import type { HttpParts } from './parts.ts';

/** For a monitor that signs in with an owner's token. */
export const metricsRoutes = (parts: HttpParts) =>
  new Hono<Env>().get('/', auditRequests(parts), identify(parts), requireOwner, async (context) =>
    context.body(await parts.metrics.text(), 200, { 'Content-Type': Registry.PROMETHEUS_CONTENT_TYPE }),
  );
