import * as v from 'valibot';
import { panelistIdSchema } from '../id.ts';
import { recordType } from './record-type.ts';
import { timeSchema } from './time.ts';

export const roles = ['lead', 'panelist', 'shadow', 'observer'] as const;
export type Role = (typeof roles)[number];

export const nameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('is empty'),
  v.maxLength(128, 'is longer than 128 characters'),
);

/** A seat in the room. The role is what the invite gave; who leads now is on the interview. */
export const panelistSchema = v.strictObject({
  id: panelistIdSchema,
  name: nameSchema,
  role: v.picklist(roles),
  joinedAt: timeSchema,
  recused: v.boolean(),
  removed: v.boolean(),
});
export type Panelist = v.InferOutput<typeof panelistSchema>;

export const panelistType = recordType({
  schema: panelistSchema,
  idOf: (panelist) => panelist.id,
  visibleTo: (_panelist, audience) => audience.inRoom,
});

/** Whether the seat rates at all; shadows do, though they are never counted. */
export const isRater = (panelist: Panelist): boolean =>
  panelist.role !== 'observer' && !panelist.recused && !panelist.removed;

/** Whether the seat's ratings enter medians, gates and the packet's figures. */
export const isCounted = (panelist: Panelist): boolean => isRater(panelist) && panelist.role !== 'shadow';
