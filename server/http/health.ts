import { Hono } from 'hono';
import type { HttpParts } from './parts.ts';

/** For a proxy or a monitor: whether the process answers. Tells nothing about rooms or people. */
export const healthRoutes = (parts: HttpParts) =>
  new Hono().get('/', (context) => context.json({ status: 'ok', version: parts.version }));
