/** When which seat had an open connection, as the server could know. In virtual ms. */
export class Attendance {
  readonly #now: () => number;
  readonly #here = new Map<string, number>();
  readonly #leftAt = new Map<string, number>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The seat is here until the returned function is called. */
  arrive(seat: string): () => void {
    this.#here.set(seat, (this.#here.get(seat) ?? 0) + 1);
    return () => {
      this.#here.set(seat, (this.#here.get(seat) ?? 1) - 1);
      this.#leftAt.set(seat, this.#now());
    };
  }

  isHere(seat: string): boolean {
    return (this.#here.get(seat) ?? 0) > 0;
  }

  /** Whether the seat was here at some moment of the last `ms` before `at`. */
  wasHere(seat: string, { at, ms }: { readonly at: number; readonly ms: number }): boolean {
    const leftAt = this.#leftAt.get(seat);
    return leftAt !== undefined && leftAt > at - ms && leftAt < at;
  }
}
