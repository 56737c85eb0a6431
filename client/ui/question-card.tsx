import { createEffect, on, Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { useKitLanguage } from './kit-language.ts';
import styles from './question-card.module.css';
import { clockText } from './time.tsx';

export type QuestionCardProps = {
  /** Tells one question from the next, so that a change can be seen. */
  id: string;
  number?: number | undefined;
  competency?: string | undefined;
  text: string;
  code?: string | undefined;
  elapsedMs?: number | undefined;
  minutes?: number | undefined;
};

export const QuestionCard = (props: QuestionCardProps) => {
  const kitLanguage = useKitLanguage();
  let wording: HTMLElement | undefined;

  // The same elements show the next question: focus and caret elsewhere on the stage must not notice the swap.
  createEffect(
    on(
      () => props.id,
      () => {
        if (globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return;
        wording?.animate?.({ opacity: [0, 1] }, { duration: 140, easing: 'cubic-bezier(.2,0,0,1)' });
      },
      { defer: true },
    ),
  );

  return (
    <section class={styles.card} aria-label={uiWords.question}>
      <p class={styles.meta}>
        <Show when={props.number !== undefined}>
          <span class={styles.number}>{uiWords.questionNumber(props.number ?? 0)}</span>
        </Show>
        <span class={styles.competency} lang={kitLanguage()} dir="auto">
          {props.competency}
        </span>
        <Show when={props.elapsedMs !== undefined || props.minutes !== undefined}>
          <span class={styles.time}>
            <Show when={props.elapsedMs !== undefined}>
              <bdi dir="ltr">{clockText(props.elapsedMs ?? 0)}</bdi>{' '}
            </Show>
            <Show when={props.minutes}>
              {(minutes) =>
                props.elapsedMs === undefined ? uiWords.minutes(minutes()) : uiWords.ofMinutesLong(minutes())
              }
            </Show>
          </span>
        </Show>
      </p>
      <div
        ref={(element) => {
          wording = element;
        }}
      >
        <h2 class={styles.wording} lang={kitLanguage()} dir="auto">
          {props.text}
        </h2>
        <Show when={props.code}>
          {(code) => (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls sideways is reached by keyboard
            <pre class={styles.code} dir="ltr" tabIndex={0}>
              <code>{code()}</code>
            </pre>
          )}
        </Show>
      </div>
    </section>
  );
};
