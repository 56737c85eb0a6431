import type { Branded, InterviewId } from '../../shared/id.ts';
import { idOfSecret, newSecret } from './secrets.ts';
import type { Seat } from './sessions.ts';

/** A seat that its holder takes to a second device. */
export interface DeviceLink {
  readonly interviewId: InterviewId;
  readonly seat: Seat;
  /** Epoch ms. */
  readonly expiresAt: number;
}

export interface DeviceLinks {
  /** A new link for this seat; the one that was made before is dead. */
  create(interviewId: InterviewId, seat: Seat): { readonly token: string; readonly expiresAt: number };
  /** The seat behind the secret, once: whoever comes second finds nothing. */
  take(token: string): DeviceLink | null;
}

type LinkId = Branded<'deviceLink'>;

const lifetime = 10 * 60_000;

/** Held in memory only: a link lives for ten minutes, and after a restart its holder makes another. */
export const createDeviceLinks = (now: () => number): DeviceLinks => {
  const links = new Map<LinkId, DeviceLink>();
  const drop = (isDead: (link: DeviceLink) => boolean) => {
    for (const [id, link] of links) if (isDead(link)) links.delete(id);
  };
  return {
    create(interviewId, seat) {
      drop((link) => link.expiresAt <= now() || link.seat.panelistId === seat.panelistId);
      const token = newSecret();
      const expiresAt = now() + lifetime;
      links.set(idOfSecret<LinkId>(token), { interviewId, seat, expiresAt });
      return { token, expiresAt };
    },
    take(token) {
      drop((link) => link.expiresAt <= now());
      const id = idOfSecret<LinkId>(token);
      const link = links.get(id) ?? null;
      links.delete(id);
      return link;
    },
  };
};
