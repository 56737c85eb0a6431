import { type Context, Hono, type MiddlewareHandler } from 'hono';
import * as v from 'valibot';
import { interviewIdSchema, inviteIdSchema, kitIdSchema } from '../../shared/id.ts';
import type { AuditTrail } from '../audit/audit-trail.ts';
import { type Env, requireOwner } from './identity.ts';

const shownAtOnce = 500;

/** The owner reads what was done and what was refused. */
export const auditRoutes = ({ audit }: { readonly audit: AuditTrail }) =>
  new Hono<Env>().get('/', requireOwner, async (context) => context.json(await audit.latest(shownAtOnce)));

/** Writes down each request that changes something, takes a packet away, or is refused. */
export const auditRequests =
  ({ audit }: { readonly audit: AuditTrail }): MiddlewareHandler<Env> =>
  async (context, next) => {
    await next();
    // Who it was before: signing out ends a session and does not forget whose it was.
    const before = context.get('identity');
    const { status } = context.res;
    const path = context.req.path;
    const about = idsIn(path);
    const isDenied = [401, 403, 429].includes(status) || (status === 404 && 'interview' in about);
    const isPacket = /\/(?:packet|comparison)\.\w+$/.test(path) && status === 200;
    // A draft saves itself every other second while somebody writes; what is done with it in the end is publishing.
    const isAutosave = context.req.method === 'PUT' && /\/draft$/.test(path) && status === 200;
    if (!isDenied && !isPacket && (isSafe(context) || isAutosave)) return;
    const seat =
      about.interview && before?.session.seats[about.interview as keyof typeof before.session.seats];
    const arrived = context.get('arrived');
    const outcome = isDenied ? 'denied' : status < 400 ? 'done' : 'failed';
    audit.record({
      what: `${context.req.method} ${shapeOf(path)}`,
      outcome,
      by: arrived?.by ?? (seat ? seat.panelistId : before?.session.owner ? 'owner' : 'nobody'),
      about: arrived?.interview ? { ...about, interview: arrived.interview } : about,
      code: String(status),
    });
  };

const isSafe = (context: Context): boolean => ['GET', 'HEAD', 'OPTIONS'].includes(context.req.method);

const kinds = [
  { after: 'interviews', kind: 'interview', schema: interviewIdSchema },
  { after: 'invites', kind: 'invite', schema: inviteIdSchema },
  { after: 'kits', kind: 'kit', schema: kitIdSchema },
] as const;

/** The ids in an address. What only stands where an id should is somebody's text and stays out. */
const idsIn = (path: string): { [kind: string]: string } => {
  const words = path.split('/');
  const found = kinds.flatMap(({ after, kind, schema }) => {
    const at = words.indexOf(after);
    const word = at < 0 ? undefined : words[at + 1];
    return word !== undefined && v.is(schema, word) ? [[kind, word]] : [];
  });
  return Object.fromEntries(found);
};

const known =
  /^(?:accept|api|asked|audit|candidates|decline|device|device-link|draft|health|interviews|invites|join|kits|metrics|openapi\.json|(?:packet|comparison|scorecard)\.(?:json|pdf|csv|md)|peek|preview|publish|questions|session|suggestions|versions)$/;

/** The address with everything replaced that is not a word of ours. */
const shapeOf = (path: string): string =>
  path
    .split('/')
    .slice(0, 8)
    .map((word) => (word === '' || known.test(word) ? word : '*'))
    .join('/');
