import type { Timers } from '../../server/timers.ts';

/** Epoch ms at which every simulated interview begins. */
export const beginning = 1_700_000_000_000;

interface Event {
  readonly at: number;
  readonly order: number;
  task: (() => void) | null;
}

const isBefore = (a: Event, b: Event): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** Events run between two turns of the real loop; more save turns, and each still comes after all that the last one led to. */
const eventsPerTurn = 32;

/** Time that passes only when there is nothing left to do at this moment, in ms since the start. */
export class VirtualTime implements Timers {
  now = 0;
  #heap: Event[] = [];
  #made = 0;

  elapsed(): number {
    return this.now;
  }

  after(ms: number, task: () => void): () => void {
    const event: Event = { at: this.now + ms, order: this.#made++, task };
    this.#push(event);
    return () => {
      event.task = null;
    };
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** Lets time pass until `main` is done. Rejects when a task throws, or when nothing is left that could end it. */
  run(main: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      let isOver = false;
      const end = (finish: () => void) => {
        isOver = true;
        this.#heap = [];
        finish();
      };
      main().then(
        () => end(resolve),
        (error) => end(() => reject(error)),
      );
      const next = () => {
        if (isOver) return;
        const event = this.#heap[0];
        if (!event) return end(() => reject(new Error('Nothing is left to happen.')));
        this.#pop();
        if (!event.task) return;
        this.now = event.at;
        try {
          event.task();
        } catch (error) {
          end(() => reject(error));
        }
      };
      // Node runs all microtasks after each immediate, so an event is over, promises and all, before the next.
      const turn = () => {
        for (let count = 0; count < eventsPerTurn; count += 1) setImmediate(next);
        setImmediate(() => {
          if (!isOver) turn();
        });
      };
      turn();
    });
  }

  #push(event: Event): void {
    const heap = this.#heap;
    let index = heap.push(event) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent] as Event;
      if (isBefore(above, event)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = event;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop() as Event;
    if (heap.length === 0) return;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Event, heap[child] as Event)) child += 1;
      if (isBefore(last, heap[child] as Event)) break;
      heap[index] = heap[child] as Event;
      index = child;
    }
    heap[index] = last;
  }
}

/** Timers of something that can end: what it still waited for then never comes. */
export const timersOf = (time: VirtualTime, isAlive: () => boolean): Timers => ({
  elapsed: () => time.elapsed(),
  after: (ms, task) =>
    time.after(ms, () => {
      if (isAlive()) task();
    }),
});
