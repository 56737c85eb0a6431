import type { Tint } from '../ui/avatar.tsx';

/** A person keeps a colour by the place in the panel. */
export const tintOf = (place: number): Tint => ((place % 6) + 1) as Tint; // A remainder of 6 is 0 to 5.
