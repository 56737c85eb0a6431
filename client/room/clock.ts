import { type Accessor, createSignal, onCleanup } from 'solid-js';

export interface Clock {
  /** Epoch ms by the server's clock, moving on once a second. Reactive. */
  readonly now: Accessor<number>;
  /** The present moment, exactly. Not reactive. */
  at(): number;
}

/** `skew`: how far the server's clock is ahead of this device's, in ms. */
export const createClock = (skew = 0): Clock => {
  const at = () => Date.now() + skew;
  const [now, setNow] = createSignal(at());
  let timer: ReturnType<typeof setTimeout>;
  // Set anew each time, on the full second: an interval would drift and skip one now and then.
  const tick = () => {
    setNow(at());
    timer = setTimeout(tick, 1000 - (at() % 1000));
  };
  tick();
  onCleanup(() => clearTimeout(timer));
  return { now, at };
};

/** The skew that an answer's Date header shows. It counts whole seconds, so that less than 2 s means none. */
export const skewOf = (dateHeader: string | null, receivedAt: number): number => {
  const told = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  const skew = told + 500 - receivedAt;
  return Number.isFinite(skew) && Math.abs(skew) >= 2000 ? skew : 0;
};
