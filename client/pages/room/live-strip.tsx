import { createMemo } from 'solid-js';
import type { Call } from '../../room/create-call.ts';
import { type PlanSegment, timePlan, titleOf } from '../../room/plan.ts';
import { ratingOf } from '../../room/rail.ts';
import { createRows } from '../../room/rows.ts';
import { covered } from '../../room/settings.ts';
import { type TimeSegment, TimeStrip } from '../../ui/time-strip.tsx';

/** The hour in one row: what was asked, where the panel is, what is planned, and what goes past the end. */
export const LiveStrip = (props: { call: Call }) => {
  const { room, follow } = props.call;
  const plan = createMemo(() => timePlan(room.records, room.clock.now()));
  const segments = createRows(
    () => plan().segments.map(({ id }) => id),
    (id): TimeSegment => {
      const segment = (): PlanSegment | undefined => plan().segments.find((each) => each.id === id);
      return {
        id,
        get kind() {
          return segment()?.kind ?? 'planned';
        },
        get minutes() {
          return segment()?.minutes ?? 0;
        },
        get number() {
          return segment()?.question?.number;
        },
        get title() {
          const question = segment()?.question;
          return question && titleOf(question);
        },
        get rating() {
          // The colour under a question tells its score.
          return covered() ? null : ratingOf(room.records, room.me, id);
        },
        get elapsedMs() {
          return segment()?.elapsedMs;
        },
        get inView() {
          return follow.state().mode !== 'following' && follow.state().inView === id;
        },
        get over() {
          return segment()?.over ?? false;
        },
      };
    },
  );
  return <TimeStrip segments={segments()} overMinutes={plan().overMinutes} />;
};
