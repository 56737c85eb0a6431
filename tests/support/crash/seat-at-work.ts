import type { Phase } from '../../../shared/records/interview.ts';
import { isTemporary } from '../../../shared/refusal.ts';
import type { RoomView } from '../../../shared/room/project.ts';
import type { RawCommand } from '../../../shared/room/submit.ts';
import { connectSeat, type Guest, type SeatConnection } from '../program.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { Counts } from '../trials.ts';
import { nextCommand } from './next-command.ts';

/** Commands that may be on their way at once. */
const inFlightLimit = 4;
/** How often a command is sent a second time before the first is answered. */
const twinShare = 0.1;

/** One tab of a panelist who keeps what was not answered and sends it again, with the same number, when it is back. */
export interface SeatAtWork {
  readonly guest: Guest;
  /** As the log names it. */
  readonly client: string;
  readonly sent: ReadonlyMap<number, RawCommand>;
  readonly acknowledged: ReadonlySet<number>;
  /** Works until the connection ends; resolves to the last view it had, null when there was none. */
  work(url: string, due: () => Phase): Promise<RoomView | null>;
}

interface SeatParts {
  readonly tab: string;
  readonly random: SeededRandom;
  readonly counts: Counts;
  readonly onAcknowledged: () => void;
}

export const createSeatAtWork = (
  guest: Guest,
  { tab, random, counts, onAcknowledged }: SeatParts,
): SeatAtWork => {
  const sent = new Map<number, RawCommand>();
  const acknowledged = new Set<number>();
  const unanswered = new Set<number>();

  const workOn = async (seat: SeatConnection, due: () => Phase) => {
    const gone = new Promise<null>((over) => seat.socket.once('disconnect', () => over(null)));
    let held = false;
    const give = async (n: number, { name, args }: RawCommand) => {
      const asked = [seat.command(name, args, n)];
      if (random.chance(twinShare)) {
        asked.push(seat.command(name, args, n));
        counts.add('sent twice');
      }
      const answer = await Promise.race([...asked, gone]);
      if (answer === null) return;
      if (!answer.ok && isTemporary(answer.refusal)) {
        // What follows must not overtake it: it goes out first on the next connection.
        held = true;
        return;
      }
      unanswered.delete(n);
      counts.add(answer.ok ? name : 'refused');
      if (!answer.ok) return;
      acknowledged.add(n);
      onAcknowledged();
    };
    const again = [...unanswered].map((n) => give(n, sent.get(n) as RawCommand));
    counts.add('sent again', again.length);
    const inFlight = new Set(again);
    for (const promise of again) void promise.then(() => inFlight.delete(promise));
    while (seat.socket.connected) {
      if (held || inFlight.size >= inFlightLimit) {
        await Promise.race([gone, ...(held ? [] : inFlight)]);
        continue;
      }
      const command = nextCommand({ view: seat.view(), me: guest.panelistId, random, due: due() });
      const n = sent.size + 1;
      sent.set(n, command);
      unanswered.add(n);
      const given = give(n, command);
      inFlight.add(given);
      void given.then(() => inFlight.delete(given));
    }
    await Promise.all(inFlight);
  };

  return {
    guest,
    client: `${guest.panelistId}:${tab}`,
    sent,
    acknowledged,
    async work(url, due) {
      const seat = await connectSeat(url, guest, { client: tab }).catch(() => null);
      if (!seat) return null;
      await workOn(seat, due);
      seat.close();
      return seat.view();
    },
  };
};
