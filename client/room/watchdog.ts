import { type Accessor, createEffect, on } from 'solid-js';
import type { Pending } from '../../shared/room/replica.ts';
import type { Clock } from './clock.ts';
import type { ConnectionState } from './room.ts';

export interface WatchdogParts {
  readonly clock: Clock;
  readonly connection: Accessor<ConnectionState>;
  readonly pending: Accessor<readonly Pending[]>;
  readonly renew: () => void;
}

/** A change is answered within milliseconds. One that has waited this long on an open connection never will be. */
const answerWithin = 8_000;

/** A connection that looks healthy and no longer saves is the worst there is: it is noticed here, and renewed. */
export const createWatchdog = ({ clock, connection, pending, renew }: WatchdogParts): (() => void) => {
  let waitingFor: number | null = null;
  let since = 0;
  let isWatching = true;
  createEffect(
    on(clock.now, (now) => {
      const first = connection().kind === 'connected' ? (pending()[0]?.n ?? null) : null;
      if (first !== waitingFor) {
        waitingFor = first;
        since = now;
      } else if (isWatching && first !== null && now - since > answerWithin) {
        since = now;
        renew();
      }
    }),
  );
  return () => {
    isWatching = false;
  };
};
