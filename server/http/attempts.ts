import type { Context } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Env } from './identity.ts';

/** Counts failed guesses of secrets: 10 a minute from one address, 60 a minute in all. */
export interface Attempts {
  allowed(context: Context<Env>): Promise<boolean>;
  failed(context: Context<Env>): Promise<void>;
}

export const createAttempts = ({ trustProxy }: { trustProxy: boolean }): Attempts => {
  const perAddress = new RateLimiterMemory({ points: 10, duration: 60 });
  const inAll = new RateLimiterMemory({ points: 60, duration: 60 });
  const addressOf = (context: Context<Env>): string => {
    const forwarded = trustProxy
      ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
      : undefined;
    return forwarded ?? context.env?.incoming?.socket?.remoteAddress ?? 'unknown';
  };
  return {
    async allowed(context) {
      const [here, everywhere] = [await perAddress.get(addressOf(context)), await inAll.get('all')];
      return (here?.consumedPoints ?? 0) < 10 && (everywhere?.consumedPoints ?? 0) < 60;
    },
    async failed(context) {
      // Consuming past the limit rejects; the count is what matters.
      await Promise.allSettled([perAddress.consume(addressOf(context)), inAll.consume('all')]);
    },
  };
};
