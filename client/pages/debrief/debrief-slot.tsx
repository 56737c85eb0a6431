import { createMemo, For, Show } from 'solid-js';
import type { Command } from '../../../shared/operations/operations.ts';
import type { Room } from '../../room/room.ts';
import { readingLeft } from '../../room/silent-read.ts';
import { Button } from '../../ui/button.tsx';
import { Slot } from '../../ui/slot.tsx';
import { Time } from '../../ui/time.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { uiWords } from '../../words/english/ui.ts';
import styles from './debrief.module.css';
import { openingWords } from './opening-words.ts';

/** Long enough for the notes of a small panel, and of a large one. */
const lengths = [3, 5] as const;

const read = (minutes: number | null): Command => ({ name: 'debrief.read', args: { minutes } });

/** The row of news: when the scores opened, or how much longer everybody reads in silence. */
export const DebriefSlot = (props: { room: Room }) => {
  const left = createMemo(() => readingLeft(props.room.records, props.room.clock.now()));
  const mayRead = () => props.room.refusalOf(read(null)) === null;
  return (
    <Show
      when={left()}
      fallback={
        <Slot
          tone="neutral"
          message={openingWords(props.room.records)}
          actions={
            <Show when={mayRead()}>
              <For each={lengths}>
                {(minutes) => (
                  <Button size="small" onPress={() => props.room.give(read(minutes))}>
                    <span class={styles.long}>{debriefWords.readFor(minutes)}</span>
                    <span class={styles.short} aria-hidden="true">
                      {uiWords.minutes(minutes)}
                    </span>
                  </Button>
                )}
              </For>
            </Show>
          }
        />
      }
    >
      {(ms) => (
        <Slot
          tone="held"
          mark={
            <span role="timer" aria-label={debriefWords.timeLeft}>
              <Time ms={ms() + 999} class={styles.timeLeft} />
            </span>
          }
          message={debriefWords.readFirst}
          actions={
            <Show when={mayRead()}>
              <Button size="small" onPress={() => props.room.give(read(null))}>
                {debriefWords.endReading}
              </Button>
            </Show>
          }
        />
      )}
    </Show>
  );
};
