import { type Context, Hono } from 'hono';
import { readerOfView } from '../../shared/room/project.ts';
import { interviewOf } from '../../shared/room/reader.ts';
import { type Env, interviewIdIn } from './identity.ts';
import { type PacketForm, packetForms, queryIn, sendPacket } from './packet-forms.ts';
import { dayOfView, sourceOf } from './packet-source.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './problem.ts';

/** The hiring packet of one interview in each of its forms, made from what this very viewer may see. */
export const packetRoutes = (parts: HttpParts) => {
  const routes = new Hono<Env>();
  for (const form of packetForms)
    routes.get(`/packet${endingOf(form)}`, (context) => answer(context, parts, form));
  return routes;
};

/** Files have an ending; the review is no file. */
export const endingOf = (form: PacketForm): string => (form === 'review' ? '-review' : `.${form}`);

const answer = async (context: Context<Env>, parts: HttpParts, form: PacketForm): Promise<Response> => {
  const id = interviewIdIn(context);
  const sourced = id ? await sourceOf(context, parts, id) : { kind: 'notYours' as const };
  if (sourced.kind === 'notYours') return problem(context, 'notFound');
  const query = queryIn(context);
  if (query instanceof Response) return query;
  if (sourced.kind !== 'open') return problem(context, sourced.kind);
  const { view, made } = sourced.source;
  const { variant, page, job } = query;
  const { candidate } = interviewOf(readerOfView(view));
  const name =
    variant === 'deidentified' ? `Packet ${made.packetId}` : `${candidate.name} packet ${dayOfView(view)}`;
  return sendPacket(context, parts, form, {
    page,
    job,
    name,
    order: { kind: 'interview', variant, view, made },
  });
};
