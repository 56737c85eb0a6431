import type { Context } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { clientAddress } from '../auth/client-address.ts';
import type { Env } from './identity.ts';

/** Bounds guesses of secrets: 10 wrong ones a minute from one address, 60 a minute in all. */
export interface Attempts {
  /**
   * What `look` finds, null when the guess was wrong. A guess counts before it is judged, or a thousand that are sent
   * at once would all be; a right one is given back.
   */
  guess<Found>(
    context: Context<Env>,
    look: () => Promise<Found | null>,
  ): Promise<{ readonly kind: 'tooMany' } | { readonly kind: 'judged'; readonly found: Found | null }>;
}

export const createAttempts = ({ trustProxy }: { trustProxy: boolean }): Attempts => {
  const perAddress = new RateLimiterMemory({ points: 10, duration: 60 });
  const inAll = new RateLimiterMemory({ points: 60, duration: 60 });
  const addressOf = (context: Context<Env>): string =>
    clientAddress(
      {
        remote: context.env?.incoming?.socket?.remoteAddress,
        forwardedFor: context.req.header('x-forwarded-for'),
      },
      { trustProxy },
    );
  const isLeft = (limiter: RateLimiterMemory, key: string): Promise<boolean> =>
    limiter.consume(key).then(
      () => true,
      () => false,
    );
  return {
    async guess(context, look) {
      const address = addressOf(context);
      if (!(await isLeft(perAddress, address))) return { kind: 'tooMany' };
      // Only what its own address allowed counts against all: one address alone cannot lock the others out.
      if (!(await isLeft(inAll, 'all'))) return { kind: 'tooMany' };
      const found = await look();
      if (found !== null) await Promise.all([perAddress.reward(address), inAll.reward('all')]);
      return { kind: 'judged', found };
    },
  };
};
