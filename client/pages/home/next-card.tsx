import { createMemo, Show } from 'solid-js';
import type { ListedInterview } from '../../../shared/http.ts';
import { clockOf, fromNow, isSameDay, shortDay } from '../../shell/dates.ts';
import { Button } from '../../ui/button.tsx';
import { type TimeSegment, TimeStrip } from '../../ui/time-strip.tsx';
import { homeWords } from '../../words/english/home.ts';
import { InterviewMenu } from './interview-menu.tsx';
import { nextInWords } from './interview-words.ts';
import styles from './next-card.module.css';
import { PanelAvatars } from './panel-avatars.tsx';
import type { RowActions } from './row-actions.ts';

export type NextCardProps = { interview: ListedInterview; now: Date; actions: RowActions };

const introMinutes = 3;

/** The plan in small: greeting, the planned questions, and what is left for the candidate's own. */
const segmentsOf = (interview: ListedInterview): TimeSegment[] => {
  const planned = interview.plan.reduce((sum, question) => sum + question.minutes, 0);
  return [
    { id: 'intro', kind: 'intro', minutes: introMinutes },
    ...interview.plan.map(({ number, minutes }) => ({
      id: `question-${number}`,
      kind: 'planned' as const,
      number,
      minutes,
    })),
    { id: 'closing', kind: 'closing', minutes: Math.max(interview.minutes - introMinutes - planned, 0) },
  ];
};

/** The interview that is next, with everything one needs to begin it. */
export const NextCard = (props: NextCardProps) => {
  const segments = createMemo(() => segmentsOf(props.interview));
  return (
    <article class={styles.card} aria-labelledby="next-interview">
      <Moment interview={props.interview} now={props.now} />
      <div class={styles.words}>
        <h2 class={styles.name} id="next-interview">
          <bdi>{props.interview.candidate.name}</bdi>
        </h2>
        <p class={styles.about}>
          <bdi>{nextInWords(props.interview)}</bdi>
        </p>
      </div>
      <div class={styles.actions}>
        <PanelAvatars panelists={props.interview.panelists} />
        <Show when={props.actions.onInvite}>
          {(invite) => (
            <Button icon="link" onPress={() => invite()(props.interview)}>
              {homeWords.invite}
            </Button>
          )}
        </Show>
        <Button tone="primary" keys="↵" onPress={() => props.actions.onOpen(props.interview)}>
          {homeWords.actions[props.interview.phase]}
        </Button>
        <InterviewMenu interview={props.interview} actions={props.actions} />
      </div>
      <Show when={props.interview.plan.length > 0}>
        <div class={styles.strip}>
          <TimeStrip bare segments={segments()} />
        </div>
      </Show>
    </article>
  );
};

const Moment = (props: { interview: ListedInterview; now: Date }) => {
  const start = () => {
    const at = props.interview.startedAt ?? props.interview.scheduledAt;
    return at === null ? null : new Date(at);
  };
  return (
    <Show when={start()} fallback={<p class={styles.when}>{homeWords.noTime}</p>}>
      {(at) => (
        <p class={styles.moment}>
          <time class={styles.clock} dateTime={at().toISOString()} dir="ltr">
            {clockOf(at())}
          </time>
          <span class={styles.when}>
            <Show when={!isSameDay(at(), props.now)}>{shortDay(at())}, </Show>
            {props.interview.phase === 'live' ? homeWords.liveNow : fromNow(at(), props.now)}
          </span>
        </p>
      )}
    </Show>
  );
};
