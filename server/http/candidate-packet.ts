import { type Context, Hono } from 'hono';
import type { InterviewSummary } from '../../shared/http.ts';
import type { InterviewSource, PacketMaking } from '../../shared/packet/packet-data.ts';
import type { LeftOut } from '../../shared/packet/packet-order.ts';
import { packetIdOf } from '../packet/checksum.ts';
import { type Env, requireOwner } from './identity.ts';
import { endingOf } from './packet.ts';
import { type PacketForm, packetForms, queryIn, sendPacket } from './packet-forms.ts';
import { sourceOf } from './packet-source.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './problem.ts';

/** One candidate's interviews as one packet, for the owner. Those whose scores are sealed are only named. */
export const candidatePacketRoutes = (parts: HttpParts) => {
  const routes = new Hono<Env>();
  for (const form of packetForms)
    routes.get(`/:ref/packet${endingOf(form)}`, requireOwner, (context) => answer(context, parts, form));
  return routes;
};

const answer = async (context: Context<Env>, parts: HttpParts, form: PacketForm): Promise<Response> => {
  const ref = context.req.param('ref');
  // The list follows the rooms; what it says of their phase is printed.
  await parts.interviews.rest();
  const all = (await parts.interviews.list()).filter(({ candidate }) => candidate.ref === ref);
  const latest = [...all].sort((a, b) => heldAt(a).localeCompare(heldAt(b)));
  const named = latest.at(-1);
  if (!named) return problem(context, 'notFound');
  const query = queryIn(context);
  if (query instanceof Response) return query;
  const interviews: InterviewSource[] = [];
  const leftOut: LeftOut[] = [];
  for (const summary of latest) {
    const sourced = await sourceOf(context, parts, summary.id);
    if (sourced.kind === 'open') interviews.push(sourced.source);
    else if (sourced.kind === 'sealed') leftOut.push(leftOutOf(summary));
    // A packet that silently lacks an interview would say that it was never held.
    else return problem(context, 'unavailable');
  }
  if (interviews.length === 0)
    return problem(context, 'sealed', {
      detail: 'The scores of this candidate’s interviews are sealed. The packet is ready once one is open.',
    });
  const made = madeOfAll(interviews, leftOut);
  const { variant, page, job } = query;
  const name = variant === 'deidentified' ? `Packet ${made.packetId}` : `${named.candidate.name} packet`;
  return sendPacket(context, parts, form, {
    ...{ page, job, name },
    order: { kind: 'candidate', variant, made, interviews, leftOut },
  });
};

const heldAt = (summary: InterviewSummary): string =>
  summary.startedAt ?? summary.scheduledAt ?? summary.createdAt;

const leftOutOf = ({ startedAt, scheduledAt, kit, phase }: InterviewSummary): LeftOut => ({
  heldAt: startedAt ?? scheduledAt,
  kitTitle: kit.title,
  phase,
});

/** The whole changes when one of its interviews does, and is deleted when the first of them must be. */
export const madeOfAll = (
  interviews: readonly InterviewSource[],
  leftOut: readonly LeftOut[] = [],
): PacketMaking => ({
  packetId: packetIdOf([interviews.map(({ made }) => made.packetId), leftOut]),
  at: Math.max(...interviews.map(({ made }) => made.at)),
  keepUntil: interviews.flatMap(({ made }) => made.keepUntil ?? []).sort()[0] ?? null,
});
