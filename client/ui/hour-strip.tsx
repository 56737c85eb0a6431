import { For } from 'solid-js';
import type { Level } from '../../shared/kit/kit.ts';
import styles from './hour-strip.module.css';
import { useKitLanguage } from './kit-language.ts';

export type HourSegment = {
  id: string;
  number?: number | undefined;
  title: string;
  minutes: number;
  median?: Level | null | undefined;
  /** Notes as parts of the segment from 0 to 1, with the tint of who wrote them. */
  notes: readonly { at: number; tint: 1 | 2 | 3 | 4 | 5 | 6 }[];
};

export type HourStripProps = { segments: readonly HourSegment[]; label: string };

/** How the hour went: each note a tick, the median of each question under it. */
export const HourStrip = (props: HourStripProps) => {
  const kitLanguage = useKitLanguage();
  return (
    <ol class={styles.strip} aria-label={props.label}>
      <For each={props.segments}>
        {(segment) => (
          <li
            class={styles.segment}
            data-median={segment.median ?? undefined}
            style={{ 'flex-grow': segment.minutes }}
          >
            <span class="visually-hidden" lang={kitLanguage()}>
              {segment.title}
            </span>
            <For each={segment.notes}>
              {(note) => (
                <span
                  class={styles.note}
                  data-tint={note.tint}
                  style={{ 'inset-inline-start': `${note.at * 100}%` }}
                />
              )}
            </For>
            <span class={styles.number}>{segment.number}</span>
          </li>
        )}
      </For>
    </ol>
  );
};
