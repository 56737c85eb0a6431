import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { lastChange } from '../../shared/packet/last-change.ts';
import { packetDataOf } from '../../shared/packet/packet-data.ts';
import { packetJson, printedViewOf } from '../../shared/packet/packet-json.ts';
import { isRevealedTo } from '../../shared/room/audience.ts';
import { project, readerOfView } from '../../shared/room/project.ts';
import { interviewOf } from '../../shared/room/reader.ts';
import { PacketError } from '../packet/render.ts';
import { type Env, interviewIdIn, viewerIn } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { problem } from './problem.ts';

/** The hiring packet of one interview, as PDF and as JSON, made from what this very viewer may see. */
export const packetRoutes = (parts: HttpParts) => {
  /** The viewer's packet, or the answer that says why there is none. */
  const packetFor = async (context: Context<Env>) => {
    const id = interviewIdIn(context);
    const viewer = id && viewerIn(context, id);
    if (!viewer || !(await parts.interviews.get(id))) return problem(context, 'notFound');
    const host = await parts.interviews.room(id);
    if (!host) return problem(context, 'unavailable');
    if (!isRevealedTo(host.room, viewer)) return problem(context, 'sealed');
    const view = printedViewOf(project(host.room, viewer));
    const made = { packetId: packetIdOf(view), at: lastChange(readerOfView(view)) };
    return { view, made, name: fileNameOf(view) };
  };
  return new Hono<Env>()
    .get('/packet.pdf', async (context) => {
      const packet = await packetFor(context);
      if (packet instanceof Response) return packet;
      const pdf = await parts.packets.render(packetDataOf(packet.view, packet.made)).catch((error) => {
        if (error instanceof PacketError) return error;
        throw error;
      });
      if (pdf instanceof PacketError) {
        parts.logger.warn({ failure: pdf.failure }, 'a packet could not be made');
        return problem(context, pdf.failure === 'queueFull' ? 'busy' : 'packetFailed');
      }
      attach(context, `${packet.name}.pdf`);
      return context.body(pdf.slice().buffer, 200, { 'Content-Type': 'application/pdf' });
    })
    .get('/packet.json', async (context) => {
      const packet = await packetFor(context);
      if (packet instanceof Response) return packet;
      attach(context, `${packet.name}.json`);
      return context.json(packetJson(packet.view, packet.made));
    });
};

type View = ReturnType<typeof project>;

/** The same for the same content: two people can see that they hold the same packet. */
const packetIdOf = (view: View): string =>
  createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 12);

const fileNameOf = (view: View): string => {
  const { candidate, startedAt, createdAt } = interviewOf(readerOfView(view));
  return `${candidate.name} packet ${new Date(startedAt ?? createdAt).toISOString().slice(0, 10)}`;
};

/** A download with its name: for old clients in ASCII, for the others as it is (RFC 6266). */
const attach = (context: Context, name: string): void => {
  const ascii = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\/]/g, '_');
  const encoded = encodeURIComponent(
    name.replace(/\p{Surrogate}/gu, '\ufffd').replace(/[\\/]/g, '_'),
  ).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  context.header('Content-Disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`);
};
