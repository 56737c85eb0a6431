import * as v from 'valibot';

/** Why something was done that the packet will print with its reason. */
export const reasonSchema = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty('needs a reason'),
  v.maxBytes(8192, 'is longer than 8 kB'),
);
