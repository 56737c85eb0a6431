import type { Context } from 'hono';
import * as v from 'valibot';
import { packetCsv } from '../../shared/packet/exports/csv.ts';
import { packetMarkdown } from '../../shared/packet/exports/markdown.ts';
import { csvSourcesIn } from '../../shared/packet/packet-content.ts';
import { documentOf } from '../../shared/packet/packet-document.ts';
import type { PacketOrder } from '../../shared/packet/packet-order.ts';
import { variantIds } from '../../shared/packet/variants/variant.ts';
import { preparedPacket } from '../packet/prepared-packet.ts';
import { alteredIn } from '../packet/printable-data.ts';
import { jobIdSchema, PacketError } from '../packet/render.ts';
import { missingPacks } from '../packet/text/missing-packs.ts';
import { pageNames } from '../packet/theme.ts';
import { attach } from './attachment.ts';
import type { Env } from './identity.ts';
import type { HttpParts } from './parts.ts';
import { errorsOf, problem } from './problem.ts';

/** What of a packet can be had: a file in four forms, and what to look at before it is sent on. */
export const packetForms = ['pdf', 'json', 'csv', 'md', 'review'] as const;
export type PacketForm = (typeof packetForms)[number];

/** How somebody wants their packet. */
export const packetQuery = v.object({
  variant: v.optional(v.picklist(variantIds), 'committee'),
  page: v.optional(v.picklist(pageNames), 'A4'),
  /** Made by the client, so that it can ask how far the PDF is. */
  job: v.optional(jobIdSchema),
});

/** The query in that form, or the answer that says what is wrong with it. */
export const queryIn = (context: Context<Env>): v.InferOutput<typeof packetQuery> | Response => {
  const query = v.safeParse(packetQuery, context.req.query());
  return query.success ? query.output : problem(context, 'badRequest', { errors: errorsOf(query.issues) });
};

/** A packet as it was asked for, and what its file is called. */
export interface AskedPacket extends Omit<v.InferOutput<typeof packetQuery>, 'variant'> {
  readonly order: PacketOrder;
  readonly name: string;
}

/** Answers with a packet in one of its forms. */
export const sendPacket = async (
  context: Context<Env>,
  parts: Pick<HttpParts, 'packets' | 'logger'>,
  form: PacketForm,
  asked: AskedPacket,
): Promise<Response> => {
  if (form === 'pdf') return sendPdf(context, parts, asked);
  const { content, checksum, file, scrubbed } = preparedPacket(asked.order);
  if (form === 'review') {
    context.header('Cache-Control', 'no-store');
    return context.json({
      missingFonts: missingPacks(JSON.stringify(content)),
      alteredCharacters: alteredIn(content),
      scrubbed,
    });
  }
  attach(context, `${asked.name}.${form}`);
  if (form === 'json') return context.json(file);
  if (form === 'csv')
    return context.body(packetCsv(csvSourcesIn(content), checksum), 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
    });
  return context.body(packetMarkdown(documentOf(content, checksum)), 200, {
    'Content-Type': 'text/markdown; charset=utf-8',
  });
};

const sendPdf = async (
  context: Context<Env>,
  { packets, logger }: Pick<HttpParts, 'packets' | 'logger'>,
  { order, page, name, job }: AskedPacket,
): Promise<Response> => {
  const pdf = await packets.render({ order, page }, job).catch((error) => {
    if (error instanceof PacketError) return error;
    throw error;
  });
  if (pdf instanceof PacketError) {
    logger.warn({ failure: pdf.failure }, 'a packet could not be made');
    if (pdf.failure === 'queueFull') return problem(context, 'busy');
    return problem(context, 'packetFailed', { detail: failureWords[pdf.failure] });
  }
  attach(context, `${name}.pdf`);
  return context.body(pdf.slice().buffer, 200, { 'Content-Type': 'application/pdf' });
};

/** What happened, and what to do: the room is untouched by all of them. */
const failureWords = {
  deadline: 'The packet took longer than it may. Try again when fewer are being made, or take the Markdown.',
  outOfMemory: 'The packet needs more memory than it may take. The JSON and the Markdown can be had.',
  broken: 'The packet could not be drawn. The JSON and the Markdown can be had; tell the operator.',
} as const;
