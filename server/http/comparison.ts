import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { InterviewSummary } from '../../shared/http.ts';
import { interviewIdSchema } from '../../shared/id.ts';
import { notComparable } from '../../shared/packet/comparison/comparison.ts';
import type { InterviewSource } from '../../shared/packet/packet-data.ts';
import type { VariantId } from '../../shared/packet/variants/variant.ts';
import { readerOfView } from '../../shared/room/project.ts';
import { interviewOf } from '../../shared/room/reader.ts';
import { madeOfAll } from './candidate-packet.ts';
import { type Env, requireOwner } from './identity.ts';
import { endingOf } from './packet.ts';
import { type PacketForm, packetForms, queryIn, sendPacket } from './packet-forms.ts';
import { sourceOf } from './packet-source.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './problem.ts';

const idsSchema = v.pipe(
  v.string('names no interview'),
  v.maxLength(4000, 'is too long'),
  v.transform((text) => [...new Set(text.split(','))]),
  v.array(interviewIdSchema),
);

/** Candidates on one kit version beside each other, for the owner: `?interviews=ID,ID`. */
export const comparisonRoutes = (parts: HttpParts) => {
  const routes = new Hono<Env>();
  for (const form of packetForms)
    routes.get(`/comparison${endingOf(form)}`, requireOwner, (context) => answer(context, parts, form));
  return routes;
};

const answer = async (context: Context<Env>, parts: HttpParts, form: PacketForm): Promise<Response> => {
  const ids = v.safeParse(idsSchema, context.req.query('interviews'));
  if (!ids.success)
    return problem(context, 'badRequest', {
      detail: 'Name the interviews to compare by their ids: ?interviews=ID,ID.',
    });
  const query = queryIn(context);
  if (query instanceof Response) return query;
  const { variant, page, job } = query;
  if (variant === 'candidate')
    return problem(context, 'badRequest', {
      detail: 'A candidate gets their own data alone: there is no comparison of this variant.',
    });
  const found = await Promise.all(ids.output.map((id) => parts.interviews.get(id)));
  const summaries = found.filter((one) => one !== null);
  if (summaries.length < found.length) return problem(context, 'notFound');
  const refusal = notComparable(summaries);
  if (refusal) return problem(context, 'notComparable', { detail: refusal });
  const interviews: InterviewSource[] = [];
  const sealed: InterviewSummary[] = [];
  for (const summary of summaries) {
    const sourced = await sourceOf(context, parts, summary.id);
    if (sourced.kind === 'open') interviews.push(sourced.source);
    else if (sourced.kind === 'sealed') sealed.push(summary);
    else return problem(context, 'unavailable');
  }
  if (sealed.length > 0)
    return problem(context, 'sealed', {
      detail: `Scores are sealed still: ${sealed.map(({ candidate }) => candidate.name).join(', ')}.`,
    });
  const ordered = [...interviews].sort(orderFor(variant));
  const made = madeOfAll(ordered);
  return sendPacket(context, parts, form, {
    ...{ page, job, name: `Comparison ${made.packetId}` },
    order: { kind: 'comparison', variant, made, interviews: ordered, leftOut: [] },
  });
};

const nameOf = ({ view }: InterviewSource): string => interviewOf(readerOfView(view)).candidate.name;

/** By name; where names may not be known, not even in the order of names. */
const orderFor =
  (variant: VariantId) =>
  (a: InterviewSource, b: InterviewSource): number =>
    (variant === 'deidentified' ? 0 : nameOf(a).localeCompare(nameOf(b), 'en')) ||
    a.made.packetId.localeCompare(b.made.packetId);
