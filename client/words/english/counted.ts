import { countingIn } from '../numbers.ts';

const count = countingIn('en');

/** `1 note`, `2 notes` */
export const counted = (n: number, one: string, other: string): string => count(n, { one, other });
