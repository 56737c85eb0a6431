import type { Context } from 'hono';
import type { InterviewId } from '../../shared/id.ts';
import { lastChange } from '../../shared/packet/last-change.ts';
import type { InterviewSource } from '../../shared/packet/packet-data.ts';
import { printedViewOf } from '../../shared/packet/packet-json.ts';
import { isRevealedTo } from '../../shared/room/audience.ts';
import { project, type RoomView, readerOfView } from '../../shared/room/project.ts';
import { interviewOf } from '../../shared/room/reader.ts';
import { packetIdOf } from '../packet/checksum.ts';
import { type Env, viewerIn } from './identity.ts';
import type { HttpParts } from './parts.ts';

export type Sourced =
  | { readonly kind: 'open'; readonly source: InterviewSource }
  | { readonly kind: 'notYours' | 'unavailable' | 'sealed' };

/** What of an interview the asker may print: what they see of it, once it is revealed to them. */
export const sourceOf = async (
  context: Context<Env>,
  { interviews, retentionDays }: Pick<HttpParts, 'interviews' | 'retentionDays'>,
  id: InterviewId,
): Promise<Sourced> => {
  const viewer = viewerIn(context, id);
  if (!viewer || !(await interviews.get(id))) return { kind: 'notYours' };
  const host = await interviews.room(id);
  if (!host) return { kind: 'unavailable' };
  if (!isRevealedTo(host.room, viewer)) return { kind: 'sealed' };
  const view = printedViewOf(project(host.room, viewer));
  return { kind: 'open', source: { view, made: madeOf(view, packetIdOf(view), retentionDays) } };
};

/** A packet bears the time of what last changed in it, so that the same content makes the same bytes. */
export const madeOf = (view: RoomView, packetId: string, retentionDays: number | null) => {
  const room = readerOfView(view);
  const at = lastChange(room);
  return { packetId, at, keepUntil: keepUntilOf(interviewOf(room).closedAt ?? at, retentionDays) };
};

const day = 86_400_000;

const keepUntilOf = (from: number, retentionDays: number | null): string | null =>
  retentionDays === null ? null : new Date(from + retentionDays * day).toISOString();

/** When the interview was held, or made, as a day. */
export const dayOfView = (view: RoomView): string => {
  const { startedAt, createdAt } = interviewOf(readerOfView(view));
  return new Date(startedAt ?? createdAt).toISOString().slice(0, 10);
};
