import { For } from 'solid-js';
import { questionsAsked } from '../../../shared/scoring/scorecard.ts';
import { titleOf } from '../../room/plan.ts';
import type { Room } from '../../room/room.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import styles from './stepped-back.module.css';

/** Who stepped back sees what was asked and nothing that others made of it. */
export const SteppedBack = (props: { room: Room }) => (
  <main class={styles.main}>
    <EmptyState title={debriefWords.youSteppedBack}>{debriefWords.nothingForYou}</EmptyState>
    <ol class={styles.questions} aria-label={debriefWords.whatWasAsked}>
      <For each={questionsAsked(props.room.records)}>
        {(question) => (
          <li class={styles.question}>
            <span class={styles.number}>{question.number}</span>
            <span dir="auto">{titleOf(question)}</span>
          </li>
        )}
      </For>
    </ol>
  </main>
);
