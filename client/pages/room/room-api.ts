import type { ListedInterview } from '../../../shared/http.ts';
import type { InterviewId, PanelistId } from '../../../shared/id.ts';
import type { Phase } from '../../../shared/records/interview.ts';
import { skewOf } from '../../room/clock.ts';

/** What this browser is in an interview. `me`: its seat; null for an owner who has none yet. */
export interface SeatAnswer {
  readonly me: PanelistId | null;
  readonly phase: Phase;
  /** How far the server's clock is ahead of this device's, in ms. */
  readonly skew: number;
}

export type SeatResult =
  | { readonly kind: 'seat'; readonly answer: SeatAnswer }
  | { readonly kind: 'notYours' | 'unreachable' };

/** Asked before the connection is made, because the outbox belongs to a seat. */
export const readSeat = async (id: InterviewId): Promise<SeatResult> => {
  try {
    const response = await fetch(`/api/interviews/${id}`, { credentials: 'same-origin' });
    if (response.status >= 500) return { kind: 'unreachable' };
    if (!response.ok) return { kind: 'notYours' };
    const skew = skewOf(response.headers.get('date'), Date.now());
    // The server and this client are built together from the types of shared/http.ts.
    const { me, phase } = (await response.json()) as ListedInterview;
    return { kind: 'seat', answer: { me, phase, skew } };
  } catch {
    return { kind: 'unreachable' };
  }
};
