import { For, type JSX, Show } from 'solid-js';
import { interviewOf } from '../../../shared/room/reader.ts';
import type { Call } from '../../room/create-call.ts';
import { seated, tintOf } from '../../room/people.ts';
import { timePlan } from '../../room/plan.ts';
import { hasScored, seesProgress } from '../../room/progress.ts';
import type { Room } from '../../room/room.ts';
import { createRows } from '../../room/rows.ts';
import { AppBar } from '../../ui/app-bar.tsx';
import { Avatar, type AvatarProps } from '../../ui/avatar.tsx';
import { Clock } from '../../ui/clock.tsx';
import { Pill } from '../../ui/pill.tsx';
import { roomWords } from '../../words/english/room.ts';
import styles from './live-bar.module.css';
import { isAway, isWriting, sharedQuestionId } from './use-people.ts';

export type LiveBarProps = { call: Call; onPanel: () => void; menu: JSX.Element };

/** Most faces in the bar; the rest is a number. */
const mostFaces = 6;

export const LiveBar = (props: LiveBarProps) => {
  const { room } = props.call;
  const interview = () => interviewOf(room.records);
  const plan = () => timePlan(room.records, room.clock.now());
  return (
    <AppBar title={interview().candidate.name} detail={interview().role ?? undefined}>
      <Clock leftMs={plan().leftMs} overMinutes={plan().overMinutes} />
      <Show when={room.isPractice}>
        <span class={styles.practice}>
          <Pill>{roomWords.practice}</Pill>
        </span>
      </Show>
      <Show when={!room.isPractice && interview().revealPolicy !== 'open'}>
        <span class={styles.sealed}>
          <Pill icon="envelope">{roomWords.sealedScoring}</Pill>
        </span>
      </Show>
      <button type="button" class={styles.faces} onClick={() => props.onPanel()} aria-haspopup="dialog">
        <span class="visually-hidden">{panelLabel(room)}</span>
        <Faces room={room} />
        <Squares room={room} />
      </button>
      {props.menu}
    </AppBar>
  );
};

const panelLabel = (room: Room): string => {
  const people = seated(room.records);
  const here = people.filter(({ id }) => !isAway(room, id)).length;
  return roomWords.panelHere(here, people.length);
};

const Faces = (props: { room: Room }) => {
  const people = createRows(
    () =>
      seated(props.room.records)
        .slice(0, mostFaces)
        .map(({ id }) => id),
    (id) => ({ id, props: face(props.room, id) }),
  );
  const more = () => seated(props.room.records).length - mostFaces;
  return (
    <span class={styles.avatars} aria-hidden="true">
      <For each={people()}>{(person) => <Avatar {...person.props} />}</For>
      <Show when={more() > 0}>
        <bdi class={styles.more} dir="ltr">
          +{more()}
        </bdi>
      </Show>
    </span>
  );
};

const face = (room: Room, id: string): AvatarProps => {
  const panelist = () => seated(room.records).find((each) => each.id === id);
  const badgeOf = (known: NonNullable<ReturnType<typeof panelist>>) => {
    if (isWriting(room, known.id)) return 'writing';
    return hasScored(room.records, known.id, sharedQuestionId(room)) ? 'scored' : null;
  };
  return {
    get name() {
      return panelist()?.name ?? '';
    },
    get tint() {
      const known = panelist();
      return known ? tintOf(room.records, known.id) : 1;
    },
    get away() {
      const known = panelist();
      return known === undefined || isAway(room, known.id);
    },
    get badge() {
      const known = panelist();
      return known ? badgeOf(known) : null;
    },
    decorative: true,
  };
};

/** On a phone the panel is a row of squares: who has scored the shared question. */
const Squares = (props: { room: Room }) => (
  <Show when={seesProgress(props.room.records, props.room.me)}>
    <span class={styles.squares} aria-hidden="true">
      <For each={seated(props.room.records).filter(({ role }) => role !== 'observer')}>
        {(panelist) => (
          <span
            class={styles.square}
            data-in={
              hasScored(props.room.records, panelist.id, sharedQuestionId(props.room)) ? '' : undefined
            }
          />
        )}
      </For>
    </span>
  </Show>
);
