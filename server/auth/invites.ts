import type { InterviewId, InviteId, PanelistId } from '../../shared/id.ts';
import type { Role } from '../../shared/records/panelist.ts';
import type { Collection, Json } from '../store/store.ts';
import { idOfSecret, newSecret } from './secrets.ts';

/** A link that gives a seat with a role. Stored under the hash of its secret, which is shown once. */
export interface Invite {
  readonly interviewId: InterviewId;
  readonly role: Role;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  /**
   * Somebody was told that it has expired, or its seat was taken away: it lets nobody in again, even if the server is
   * started anew with its clock put back.
   */
  readonly isOver?: true;
  /** The seats that came by it. Absent until somebody has. */
  readonly usedBy?: readonly PanelistId[];
}

export interface Invites {
  create(
    invite: Pick<Invite, 'interviewId' | 'role' | 'expiresAt'>,
  ): Promise<{ id: InviteId; token: string }>;
  /** The invite of this secret; null when there is none, it was revoked or it has expired: one answer for all. */
  redeem(token: string): Promise<{ id: InviteId; invite: Invite } | null>;
  of(interviewId: InterviewId): Promise<ReadonlyArray<{ id: InviteId; invite: Invite }>>;
  /** Remembers whom it let in. */
  use(id: InviteId, panelistId: PanelistId): Promise<void>;
  /** Whoever was taken out of the room must not come in again by the same link: it lets nobody in from now on. */
  expireThoseOf(interviewId: InterviewId, removed: ReadonlySet<PanelistId>): Promise<void>;
  revoke(id: InviteId): Promise<void>;
}

export const createInvites = (collection: Collection<Json>, now: () => number): Invites => {
  const read = async (id: InviteId) => (await collection.get(id)) as Invite | null; // Only this file writes here.
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other: one that was revoked meanwhile must not be written again. */
  const inTurn = <Result>(change: () => Promise<Result>): Promise<Result> => {
    const done = last.then(change);
    last = done.catch(() => undefined);
    return done;
  };
  const change = (id: InviteId, changed: (invite: Invite) => Invite): Promise<void> =>
    inTurn(async () => {
      const invite = await read(id);
      if (invite) await collection.put(id, changed(invite) as unknown as Json);
    });
  const of = async (interviewId: InterviewId) => {
    const all = (await collection.list()) as unknown as ReadonlyArray<readonly [InviteId, Invite]>;
    return all
      .filter(([, invite]) => invite.interviewId === interviewId)
      .map(([id, invite]) => ({ id, invite }));
  };
  const isExpired = ({ expiresAt, isOver }: Invite) =>
    isOver === true || (expiresAt !== null && expiresAt <= now());
  return {
    of,
    async create(invite) {
      const token = newSecret();
      const id = idOfSecret<InviteId>(token);
      await collection.put(id, { ...invite, createdAt: now() });
      return { id, token };
    },
    async redeem(token) {
      const id = idOfSecret<InviteId>(token);
      const invite = await read(id);
      if (!invite) return null;
      if (!isExpired(invite)) return { id, invite };
      // A disk that takes nothing now takes it when the next one asks.
      if (!invite.isOver)
        await change(id, (current) => ({ ...current, isOver: true })).catch(() => undefined);
      return null;
    },
    use: (id, panelistId) =>
      change(id, (invite) => ({ ...invite, usedBy: [...(invite.usedBy ?? []), panelistId] })),
    async expireThoseOf(interviewId, removed) {
      for (const { id, invite } of await of(interviewId))
        if (!isExpired(invite) && invite.usedBy?.some((panelistId) => removed.has(panelistId)))
          await change(id, (current) => ({ ...current, expiresAt: now(), isOver: true }));
    },
    revoke: (id) => inTurn(async () => void (await collection.remove(id))),
  };
};
