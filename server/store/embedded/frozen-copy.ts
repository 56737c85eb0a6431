import type { Json } from '../store.ts';

/** The copy that a restart would read back. Being frozen it can be handed out again and again. */
export const frozenCopy = (value: Json): Json => freeze(JSON.parse(JSON.stringify(value)) as Json);

export const freeze = (value: Json): Json => {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
};
