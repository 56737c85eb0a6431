import { Show } from 'solid-js';
import { isRater } from '../../../shared/records/panelist.ts';
import { interviewOf } from '../../../shared/room/reader.ts';
import { hasSubmitted } from '../../room/progress.ts';
import type { Room } from '../../room/room.ts';
import { AppBar } from '../../ui/app-bar.tsx';
import { Pill } from '../../ui/pill.tsx';
import { wrapUpWords } from '../../words/english/wrap-up.ts';
import { ConnectionNote } from '../room/connection-note.tsx';
import { ScorecardForm } from './scorecard-form.tsx';
import { WaitForScores } from './wait-for-scores.tsx';
import styles from './wrap-up.module.css';

/** After the call: everybody completes and submits their own scorecard, then waits for the others. */
export const WrapUp = (props: { room: Room }) => {
  const interview = () => interviewOf(props.room.records);
  const writes = () => {
    const self = props.room.records.get('panelists', props.room.me);
    return self !== undefined && isRater(self) && !hasSubmitted(props.room.records, props.room.me);
  };
  return (
    <div class={styles.page}>
      <AppBar
        title={interview().candidate.name}
        detail={writes() ? wrapUpWords.yourScorecard : wrapUpWords.waiting}
      >
        <ConnectionNote room={props.room} />
        <Show when={interview().revealPolicy !== 'open'}>
          <Pill icon="envelope">{wrapUpWords.sealedScoring}</Pill>
        </Show>
      </AppBar>
      <Show when={writes()} fallback={<WaitForScores room={props.room} />}>
        <ScorecardForm room={props.room} />
      </Show>
    </div>
  );
};
