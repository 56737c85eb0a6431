import type { InterviewId, InviteId } from '../../shared/id.ts';
import type { Role } from '../../shared/records/panelist.ts';
import type { Collection, Json } from '../store/store.ts';
import { idOfSecret, newSecret } from './secrets.ts';

/** A link that gives a seat with a role. Stored under the hash of its secret, which is shown once. */
export interface Invite {
  readonly interviewId: InterviewId;
  readonly role: Role;
  readonly createdAt: number;
  readonly expiresAt: number | null;
}

export interface Invites {
  create(invite: Omit<Invite, 'createdAt'>): Promise<{ id: InviteId; token: string }>;
  /** The invite of this secret; null when there is none, it was revoked or it has expired: one answer for all. */
  redeem(token: string): Promise<{ id: InviteId; invite: Invite } | null>;
  of(interviewId: InterviewId): Promise<ReadonlyArray<{ id: InviteId; invite: Invite }>>;
  revoke(id: InviteId): Promise<void>;
}

export const createInvites = (collection: Collection<Json>, now: () => number): Invites => ({
  async create(invite) {
    const token = newSecret();
    const id = idOfSecret<InviteId>(token);
    await collection.put(id, { ...invite, createdAt: now() });
    return { id, token };
  },
  async redeem(token) {
    const id = idOfSecret<InviteId>(token);
    const invite = (await collection.get(id)) as Invite | null; // Only `create` writes here.
    if (!invite || (invite.expiresAt !== null && invite.expiresAt <= now())) return null;
    return { id, invite };
  },
  async of(interviewId) {
    const all = (await collection.list()) as unknown as ReadonlyArray<readonly [InviteId, Invite]>;
    return all
      .filter(([, invite]) => invite.interviewId === interviewId)
      .map(([id, invite]) => ({ id, invite }));
  },
  async revoke(id) {
    await collection.remove(id);
  },
});
