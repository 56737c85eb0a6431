import * as v from 'valibot';

/** Epoch milliseconds. HTTP and exports turn them into ISO 8601. */
export const timeSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Milliseconds since the interview went live. */
export const elapsedSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
