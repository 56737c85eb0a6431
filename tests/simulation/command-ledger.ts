import type { LogEntry, LoggedRoom } from '../../shared/room/log.ts';
import type { Pending } from '../../shared/room/replica.ts';

interface Given {
  readonly name: string;
  readonly args: string;
  refusedWith: string | null;
}

/** What every tab gave, and what its person was told of it. Numbers belong to a client. */
export class CommandLedger {
  readonly #blame: (fault: string) => void;
  readonly #truth: LoggedRoom;
  readonly #given = new Map<string, Map<number, Given>>();
  readonly #lastLogged = new Map<string, number>();

  constructor(truth: LoggedRoom, blame: (fault: string) => void) {
    this.#truth = truth;
    this.#blame = blame;
  }

  give(client: string, { n, name, args }: Pending): void {
    const of = this.#given.get(client) ?? new Map<number, Given>();
    this.#given.set(client, of);
    if (of.has(n)) this.#blame(`reused: ${client} gave number ${n} twice`);
    of.set(n, { name, args: JSON.stringify(args), refusedWith: null });
  }

  /** The entry is in the log for good. */
  log({ client, n, name, args, seq }: LogEntry) {
    if (client === null || n === null) return;
    const given = this.#given.get(client)?.get(n);
    if (given?.name !== name || given.args !== JSON.stringify(args))
      return this.#blame(`phantom: entry ${seq} is not what ${client} gave as ${n}`);
    if (given.refusedWith)
      this.#blame(`refused (${given.refusedWith}) and done all the same: ${name} ${n} of ${client}`);
    const last = this.#lastLogged.get(client) ?? 0;
    if (n === last) this.#blame(`duplicate: ${name} ${n} of ${client} is in the log twice`);
    else if (n < last) this.#blame(`reordered or repeated: ${name} ${n} of ${client} after ${last}`);
    this.#lastLogged.set(client, Math.max(n, last));
  }

  /** The person is told that it is saved: it has left the outbox. */
  tellSaved(client: string, { n, name }: Pending): void {
    if (!this.#truth.seen.has(client, n))
      this.#blame(`lost: ${client} was told that ${name} ${n} is saved, and it is not in the log`);
  }

  tellRefused(client: string, { n, name }: Pending, code: string): void {
    const given = this.#given.get(client)?.get(n);
    if (given) given.refusedWith = code;
    if (this.#truth.seen.has(client, n))
      this.#blame(`done and refused (${code}) all the same: ${name} ${n} of ${client}`);
  }

  /** Numbers of a client that neither are in the log nor were refused to its person's face. */
  unsettled(client: string): number[] {
    return [...(this.#given.get(client) ?? [])]
      .filter(([n, given]) => !given.refusedWith && !this.#truth.seen.has(client, n))
      .map(([n]) => n);
  }

  clients(): Iterable<string> {
    return this.#given.keys();
  }
}
