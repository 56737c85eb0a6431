import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Branded, idFromBytes } from '../../shared/id.ts';

/** 128 random bits as 22 characters that are safe in a URL. */
export const newSecret = (): string => randomBytes(16).toString('base64url');

export const newId = <Kind extends Branded<string>>(): Kind => idFromBytes<Kind>(randomBytes(26));

/**
 * The id under which a secret is kept: 130 bits of its SHA-256. The store holds this and never the secret, and a
 * look-up by it takes the same time whether or not it is there.
 */
export const idOfSecret = <Kind extends Branded<string>>(secret: string): Kind =>
  idFromBytes<Kind>(createHash('sha256').update(secret).digest().subarray(0, 26));

/** Compares without telling, by the time it takes, how much of the guess was right. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
