import { createHash } from 'node:crypto';
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { packetCsv } from '../../shared/packet/exports/csv.ts';
import { packetMarkdown } from '../../shared/packet/exports/markdown.ts';
import { lastChange } from '../../shared/packet/last-change.ts';
import { packetDataOf, redactedPacket } from '../../shared/packet/packet-data.ts';
import { printedViewOf, variantJson } from '../../shared/packet/packet-json.ts';
import { variantIds } from '../../shared/packet/variants/variant.ts';
import { isRevealedTo } from '../../shared/room/audience.ts';
import { project, readerOfView } from '../../shared/room/project.ts';
import { interviewOf } from '../../shared/room/reader.ts';
import { alteredIn } from '../packet/printable-data.ts';
import { PacketError } from '../packet/render.ts';
import { missingPacks } from '../packet/text/missing-packs.ts';
import { pageNames } from '../packet/theme.ts';
import { type Env, interviewIdIn, viewerIn } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { errorsOf, problem } from './problem.ts';

const querySchema = v.object({
  variant: v.optional(v.picklist(variantIds), 'committee'),
  page: v.optional(v.picklist(pageNames), 'A4'),
});

/** The hiring packet of one interview in each of its forms, made from what this very viewer may see. */
export const packetRoutes = (parts: HttpParts) => {
  /** The viewer's packet, or the answer that says why there is none. */
  const packetFor = async (context: Context<Env>) => {
    const id = interviewIdIn(context);
    const viewer = id && viewerIn(context, id);
    if (!viewer || !(await parts.interviews.get(id))) return problem(context, 'notFound');
    const query = v.safeParse(querySchema, context.req.query());
    if (!query.success) return problem(context, 'badRequest', { errors: errorsOf(query.issues) });
    const host = await parts.interviews.room(id);
    if (!host) return problem(context, 'unavailable');
    if (!isRevealedTo(host.room, viewer)) return problem(context, 'sealed');
    const view = printedViewOf(project(host.room, viewer));
    const made = { packetId: packetIdOf(view), at: lastChange(readerOfView(view)) };
    const { variant, page } = query.output;
    const name = variant === 'deidentified' ? `Packet ${made.packetId}` : fileNameOf(view);
    return { view, made, name, variant, page };
  };
  return new Hono<Env>()
    .get('/packet.pdf', async (context) => {
      const packet = await packetFor(context);
      if (packet instanceof Response) return packet;
      const { view, made, variant, page } = packet;
      const pdf = await parts.packets.render({ view, made, variant, page }).catch((error) => {
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
      return context.json(variantJson(packet.view, packet.made, packet.variant));
    })
    .get('/packet.csv', async (context) => {
      const packet = await packetFor(context);
      if (packet instanceof Response) return packet;
      attach(context, `${packet.name}.csv`);
      const csv = packetCsv(packetDataOf(packet.view, packet.made, packet));
      return context.body(csv, 200, { 'Content-Type': 'text/csv; charset=utf-8; header=present' });
    })
    .get('/packet.md', async (context) => {
      const packet = await packetFor(context);
      if (packet instanceof Response) return packet;
      attach(context, `${packet.name}.md`);
      const markdown = packetMarkdown(packetDataOf(packet.view, packet.made, packet));
      return context.body(markdown, 200, { 'Content-Type': 'text/markdown; charset=utf-8' });
    })
    .get('/packet-review', async (context) => {
      const packet = await packetFor(context);
      if (packet instanceof Response) return packet;
      const { data, scrubbed } = redactedPacket(packet.view, packet.made, packet.variant);
      context.header('Cache-Control', 'no-store');
      return context.json({
        missingFonts: missingPacks(JSON.stringify(data)),
        alteredCharacters: alteredIn(data),
        scrubbed,
      });
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
