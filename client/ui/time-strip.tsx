import { For, Match, Show, Switch } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { useKitLanguage } from './kit-language.ts';
import type { RatingValue } from './rating.ts';
import { clockText } from './time.tsx';
import styles from './time-strip.module.css';

export type TimeSegment = {
  id: string;
  kind: 'intro' | 'asked' | 'current' | 'planned' | 'closing';
  /** Share of the strip: minutes used when asked, planned otherwise. */
  minutes: number;
  number?: number | undefined;
  title?: string | undefined;
  /** Own rating, when asked. */
  rating?: RatingValue | null | undefined;
  /** Time on the current question. */
  elapsedMs?: number | undefined;
  /** The question on the own screen while the panel is elsewhere. */
  inView?: boolean | undefined;
  /** Past the end of the interview. */
  over?: boolean | undefined;
};

export type TimeStripProps = {
  segments: readonly TimeSegment[];
  /** How far the plan runs over; said on the segments that do. */
  overMinutes?: number | undefined;
  /** 40 px by default; 12 px on phones by itself. */
  bare?: boolean | undefined;
};

export const TimeStrip = (props: TimeStripProps) => {
  const kitLanguage = useKitLanguage();
  const name = (segment: TimeSegment) => {
    if (segment.kind === 'intro') return uiWords.intro;
    if (segment.kind === 'closing') return uiWords.theirQuestions;
    return segment.title ?? '';
  };
  const languageOf = ({ title }: TimeSegment) => (title === undefined ? undefined : kitLanguage());
  const state = (segment: TimeSegment) => {
    const { asked, planned, now, inView, score, cannotTell, overBy } = uiWords;
    return [
      segment.kind === 'current' ? now : segment.kind === 'asked' ? asked : planned,
      typeof segment.rating === 'number' ? score(segment.rating) : segment.rating ? cannotTell : '',
      segment.inView ? inView : '',
      segment.over ? overBy(props.overMinutes ?? 0) : '',
    ]
      .filter(Boolean)
      .join(', ');
  };
  const progress = (segment: TimeSegment) =>
    `${Math.min(100, ((segment.elapsedMs ?? 0) / 60_000 / Math.max(segment.minutes, 0.1)) * 100)}%`;

  return (
    <ol class={styles.strip} aria-label={uiWords.timePlan} data-bare={props.bare ? '' : undefined}>
      <For each={props.segments}>
        {(segment) => (
          <li
            class={styles.segment}
            style={{ 'flex-grow': Math.max(segment.minutes, 1) }}
            data-kind={segment.kind}
            data-rating={segment.rating ?? undefined}
            data-in-view={segment.inView ? '' : undefined}
            data-over={segment.over ? '' : undefined}
          >
            <span class={styles.text}>
              <Show when={segment.number !== undefined}>
                <span class={styles.number}>{segment.number}</span>
              </Show>{' '}
              <Switch
                fallback={
                  <span class={styles.title} lang={languageOf(segment)} dir="auto">
                    {name(segment)}
                  </span>
                }
              >
                <Match when={segment.kind === 'current' && segment.elapsedMs !== undefined}>
                  <span class={styles.time} aria-hidden="true">
                    <bdi dir="ltr">{clockText(segment.elapsedMs ?? 0)}</bdi>{' '}
                    {uiWords.ofMinutes(segment.minutes)}
                  </span>
                </Match>
                <Match when={segment.over}>
                  <span class={styles.time}>{uiWords.overByShort(props.overMinutes ?? 0)}</span>
                </Match>
              </Switch>
            </span>
            <span class="visually-hidden">
              <Show when={segment.kind === 'current' && segment.title}>
                {(title) => <bdi lang={kitLanguage()}>{title()}, </bdi>}
              </Show>
              {state(segment)}
            </span>
            <Show when={segment.kind === 'current'}>
              <span class={styles.track}>
                <span class={styles.progress} style={{ 'inline-size': progress(segment) }} />
              </span>
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
};
