import { Hono } from 'hono';
import type { HttpParts } from './parts.ts';

/** For a proxy or a monitor: whether the process answers, and whether rooms are in trouble. Nothing about which or whose. */
export const healthRoutes = ({ version, troubles }: Pick<HttpParts, 'version' | 'troubles'>) =>
  new Hono().get('/', (context) => {
    const { quarantined, readOnly } = troubles();
    const well = quarantined === 0 && readOnly === 0;
    return context.json(
      well ? { status: 'ok', version } : { status: 'degraded', version, quarantined, readOnly },
    );
  });
