import { Match, Switch } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import styles from './clock.module.css';
import { Time } from './time.tsx';

export type ClockProps = {
  /** Time left of the interview; negative once it is over. */
  leftMs: number;
  /** How far the plan runs over; 0 is on pace. Leave it out to say only what is left. */
  overMinutes?: number | undefined;
};

export const Clock = (props: ClockProps) => {
  return (
    <span class={styles.clock} role="timer">
      <Time ms={Math.abs(props.leftMs)} class={styles.time} />{' '}
      <span class={styles.pace}>
        {props.leftMs < 0 ? uiWords.over : uiWords.left}
        <Switch>
          <Match when={props.overMinutes === 0 && props.leftMs >= 0}>
            <span class={styles.detail}>, {uiWords.onPace}</span>
          </Match>
          <Match when={props.overMinutes && props.leftMs >= 0}>
            <span class={styles.detail}>
              , <span class={styles.over}>{uiWords.overBy(props.overMinutes ?? 0)}</span>
            </span>
          </Match>
        </Switch>
      </span>
    </span>
  );
};
