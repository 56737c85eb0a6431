import { useParams } from '@solidjs/router';
import { createResource, lazy, Match, onCleanup, Show, Switch } from 'solid-js';
import * as v from 'valibot';
import { type InterviewId, interviewIdSchema, type PanelistId } from '../../../shared/id.ts';
import { createClock } from '../../room/clock.ts';
import { createRoom } from '../../room/create-room.ts';
import { createDeviceStorage } from '../../room/device-storage.ts';
import { newId } from '../../room/new-id.ts';
import { type Outbox, openOutbox } from '../../room/outbox.ts';
import { Button } from '../../ui/button.tsx';
import { roomWords } from '../../words/english/room.ts';
import { Loading } from './loading.tsx';
import { Notice } from './notice.tsx';
import { readSeat, type SeatAnswer, type SeatResult } from './room-api.ts';
import { RoomView } from './room-view.tsx';

// For an owner without a seat; guests come with one.
const TakeSeat = lazy(async () => ({ default: (await import('./take-seat.tsx')).TakeSeat }));

/** /room/:id: finds the own seat, then opens the room from it. */
export const RoomPage = () => {
  const params = useParams<{ id: string }>();
  const interviewId = () => {
    const parsed = v.safeParse(interviewIdSchema, params.id);
    return parsed.success ? parsed.output : null;
  };
  const knownId = () => interviewId() as InterviewId; // Asked only where a seat was found under it.
  const [seat, { refetch }] = createResource(interviewId, readSeat);
  const when = <Kind extends SeatResult['kind']>(kind: Kind) => {
    const result = seat.latest;
    return result?.kind === kind ? (result as Extract<SeatResult, { kind: Kind }>) : null;
  };
  return (
    <Switch fallback={<Loading />}>
      <Match when={interviewId() === null || when('notYours')}>
        <Notice
          title={roomWords.noSeat}
          action={
            <Button tone="primary" href="/">
              {roomWords.toStart}
            </Button>
          }
        >
          <p>{roomWords.noSeatText}</p>
        </Notice>
      </Match>
      <Match when={when('unreachable')}>
        <Notice
          title={roomWords.noAnswer}
          action={
            <Button tone="primary" onPress={() => void refetch()}>
              {roomWords.tryAgain}
            </Button>
          }
        >
          <p>{roomWords.keptHere}</p>
        </Notice>
      </Match>
      <Match when={when('seat')}>
        {(result) => (
          <Show
            when={seatIn(result().answer)}
            fallback={<TakeSeat interviewId={knownId()} onSeated={() => void refetch()} />}
          >
            {(me) => <SeatedRoom interviewId={knownId()} me={me()} skew={result().answer.skew} />}
          </Show>
        )}
      </Match>
    </Switch>
  );
};

/**
 * As whom the room is seen. Once the call is over an owner without a seat looks on: a new seat would be one more
 * scorecard to wait for. No seat has the id that stands for them, so every command is refused.
 */
const seatIn = ({ me, phase }: SeatAnswer): PanelistId | null =>
  me ?? (phase === 'draft' || phase === 'live' ? null : ('owner' as PanelistId));

type SeatedRoomProps = { interviewId: InterviewId; me: PanelistId; skew: number };

const seatName = (props: SeatedRoomProps) => `${props.interviewId}/${props.me}`;
const device = createDeviceStorage(() => localStorage);
const tab = createDeviceStorage(() => sessionStorage);

const SeatedRoom = (props: SeatedRoomProps) => {
  const [outbox] = createResource(() =>
    openOutbox({
      seat: seatName(props),
      device,
      tab,
      locks: navigator.locks,
      makeId: newId,
      onLeave: (task) => addEventListener('pagehide', task),
    }),
  );
  return (
    <Show when={outbox()} fallback={<Loading />}>
      {(opened) => <OpenRoom {...props} outbox={opened()} />}
    </Show>
  );
};

const OpenRoom = (props: SeatedRoomProps & { outbox: Outbox }) => {
  const { interviewId, me, skew, outbox } = props;
  const room = createRoom({
    interviewId,
    me,
    outbox,
    device,
    seat: seatName(props),
    clock: createClock(skew),
  });
  onCleanup(room.close);
  return <RoomView room={room} />;
};
