import type { Branded, InterviewId, InviteId, PanelistId } from '../../shared/id.ts';
import type { Collection, Json } from '../store/store.ts';
import { idOfSecret, newSecret } from './secrets.ts';

export type SessionId = Branded<'session'>;

/** Who a browser or a program is: the owner, or a guest with a seat in some interviews. Survives a restart. */
export interface Session {
  readonly owner: boolean;
  readonly seats: { readonly [interviewId: InterviewId]: Seat };
  readonly createdAt: number;
}

export interface Seat {
  readonly panelistId: PanelistId;
  readonly inviteId: InviteId;
}

/** Keeps sessions under the hash of their token; the token itself is known to its holder alone. */
export interface Sessions {
  /** A new session's token. */
  create(session: Omit<Session, 'createdAt'>): Promise<string>;
  find(token: string): Promise<{ id: SessionId; session: Session } | null>;
  addSeat(id: SessionId, interviewId: InterviewId, seat: Seat): Promise<void>;
  /** Goes on as a new session that has gained something; the former token is dead. Resolves to the new one. */
  renew(id: SessionId, gained: Pick<Session, 'owner' | 'seats'>): Promise<string>;
  end(id: SessionId): Promise<void>;
  /** Takes away the seats that `lost` names, in all sessions, and says whose they were. */
  removeSeats(lost: (interviewId: InterviewId, seat: Seat) => boolean): Promise<PanelistId[]>;
}

export const createSessions = (collection: Collection<Json>, now: () => number): Sessions => {
  const read = async (id: SessionId) => (await collection.get(id)) as Session | null; // Only `write` writes here.
  const write = (id: SessionId, session: Session) => collection.put(id, session as unknown as Json);
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other: two that read the same session would each write it without the other's seat. */
  const inTurn = <Result>(change: () => Promise<Result>): Promise<Result> => {
    const result = last.then(change);
    last = result.catch(() => undefined);
    return result;
  };
  return {
    async create(session) {
      const token = newSecret();
      await write(idOfSecret<SessionId>(token), { ...session, createdAt: now() });
      return token;
    },
    async find(token) {
      const id = idOfSecret<SessionId>(token);
      const session = await read(id);
      return session ? { id, session } : null;
    },
    addSeat: (id, interviewId, seat) =>
      inTurn(async () => {
        const session = await read(id);
        if (session) await write(id, { ...session, seats: { ...session.seats, [interviewId]: seat } });
      }),
    renew: (id, gained) =>
      inTurn(async () => {
        const former = await read(id);
        const token = newSecret();
        const seats = { ...former?.seats, ...gained.seats };
        const owner = gained.owner || (former?.owner ?? false);
        await write(idOfSecret<SessionId>(token), { owner, seats, createdAt: now() });
        await collection.remove(id);
        return token;
      }),
    end: (id) => inTurn(async () => void (await collection.remove(id))),
    removeSeats: (lost) =>
      inTurn(async () => {
        const gone: PanelistId[] = [];
        for (const [id, document] of await collection.list()) {
          const session = document as unknown as Session;
          const all = Object.entries(session.seats) as [InterviewId, Seat][];
          const kept = all.filter(([interviewId, seat]) => !lost(interviewId, seat));
          if (kept.length === all.length) continue;
          await write(id as SessionId, { ...session, seats: Object.fromEntries(kept) });
          for (const entry of all) if (!kept.includes(entry)) gone.push(entry[1].panelistId);
        }
        return gone;
      }),
  };
};
