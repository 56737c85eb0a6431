import type * as v from 'valibot';
import type { Audience } from './audience.ts';

/**
 * A kind of record in a room. `visibleTo` is required and has no default: a record type that does not say who
 * may see it does not compile. It is given the audience and never the room, so that nothing but an audience's
 * change can change what is visible, and a patch can leave untouched records alone.
 */
export interface RecordType<Schema extends v.GenericSchema> {
  readonly schema: Schema;
  readonly idOf: (record: v.InferOutput<Schema>) => string;
  readonly visibleTo: (record: v.InferOutput<Schema>, audience: Audience) => boolean;
}

export const recordType = <const Schema extends v.GenericSchema>(
  type: RecordType<Schema>,
): RecordType<Schema> => type;
