import { type Context, Hono } from 'hono';
import { ownViewOf } from '../../shared/packet/scorecard/own-view.ts';
import { project } from '../../shared/room/project.ts';
import { packetIdOf } from '../packet/checksum.ts';
import { type Env, interviewIdIn, viewerIn } from './identity.ts';
import { type PacketForm, packetForms, queryIn, sendPacket } from './packet-forms.ts';
import { dayOfView, madeOf } from './packet-source.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './problem.ts';

/** A rater's own scorecard, at any time: made from what the seat may see, less everything that is not its own. */
export const scorecardRoutes = (parts: HttpParts) => {
  const routes = new Hono<Env>();
  for (const form of packetForms)
    if (form !== 'review') routes.get(`/scorecard.${form}`, (context) => answer(context, parts, form));
  return routes;
};

const answer = async (context: Context<Env>, parts: HttpParts, form: PacketForm): Promise<Response> => {
  const id = interviewIdIn(context);
  const viewer = id && viewerIn(context, id);
  if (!viewer || !(await parts.interviews.get(id))) return problem(context, 'notFound');
  const query = queryIn(context);
  if (query instanceof Response) return query;
  const host = await parts.interviews.room(id);
  if (!host) return problem(context, 'unavailable');
  const seat = viewer.kind === 'seat' ? host.room.get('panelists', viewer.panelistId) : undefined;
  if (!seat || seat.role === 'observer') return problem(context, 'notAllowed');
  const view = ownViewOf(project(host.room, viewer), seat.id);
  const made = madeOf(view, packetIdOf(view), parts.retentionDays);
  const { page, job } = query;
  const name = `Scorecard of ${seat.name} ${dayOfView(view)}`;
  return sendPacket(context, parts, form, {
    ...{ page, job, name },
    order: { kind: 'scorecard', made, view, panelistId: seat.id },
  });
};
