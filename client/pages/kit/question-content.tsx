import { For, type JSX, Show } from 'solid-js';
import type { Anchors, KitQuestion, Level } from '../../../shared/kit/kit.ts';
import { useKitLanguage } from '../../ui/kit-language.ts';
import { RatingChip } from '../../ui/rating-chip.tsx';
import { kitWords } from '../../words/english/kit.ts';
import styles from './question-content.module.css';

const levels: readonly Level[] = [1, 2, 3, 4];

/** Everything the kit says about one question. What it does not say leaves no empty heading. */
export const QuestionContent = (props: { question: KitQuestion }) => {
  const kitLanguage = useKitLanguage();
  return (
    <div class={styles.content}>
      <p class={styles.voice} lang={kitLanguage()} dir="auto">
        {props.question.text}
      </p>
      <Show when={props.question.code}>
        {(code) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: code that is wider than the page is scrolled by keys
          <pre class={styles.code} dir="ltr" tabIndex={0}>
            {code()}
          </pre>
        )}
      </Show>
      <Points label={kitWords.followUps} points={props.question.probes} />
      <Points label={kitWords.listenFor} points={props.question.listenFor} />
      <Show when={props.question.anchors}>
        {(anchors) => (
          <Part label={kitWords.levels}>
            <AnchorList anchors={anchors()} />
          </Part>
        )}
      </Show>
      <Prose label={kitWords.why} text={props.question.why} />
      <Prose label={kitWords.answer} text={props.question.answer} />
      <Prose label={kitWords.notes} text={props.question.notes} />
    </div>
  );
};

export const AnchorList = (props: { anchors: Anchors }) => {
  const kitLanguage = useKitLanguage();
  return (
    <ol class={styles.anchors}>
      <For each={levels}>
        {(level) => (
          <li class={styles.anchor}>
            <RatingChip value={level} look="outline" />
            <span lang={kitLanguage()} dir="auto">
              {props.anchors[level]}
            </span>
          </li>
        )}
      </For>
    </ol>
  );
};

const Part = (props: { label: string; children: JSX.Element }) => (
  <div class={styles.part}>
    <p class={styles.label}>{props.label}</p>
    {props.children}
  </div>
);

const Points = (props: { label: string; points: readonly string[] }) => {
  const kitLanguage = useKitLanguage();
  return (
    <Show when={props.points.length > 0}>
      <Part label={props.label}>
        <ul class={styles.points} lang={kitLanguage()}>
          <For each={props.points}>{(point) => <li dir="auto">{point}</li>}</For>
        </ul>
      </Part>
    </Show>
  );
};

const Prose = (props: { label: string; text: string | undefined }) => {
  const kitLanguage = useKitLanguage();
  return (
    <Show when={props.text}>
      <Part label={props.label}>
        <p class={styles.prose} lang={kitLanguage()} dir="auto">
          {props.text}
        </p>
      </Part>
    </Show>
  );
};
