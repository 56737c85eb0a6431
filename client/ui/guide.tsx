import { For, type JSX, Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { Checkbox } from './checkbox.tsx';
import { Fold } from './fold.tsx';
import styles from './guide.module.css';
import { useKitLanguage } from './kit-language.ts';
import { SectionHeading } from './section-heading.tsx';

export type GuideProps = {
  listenFor: readonly string[];
  /** Which points the panelist has heard; for this person alone. */
  heard?: readonly number[] | undefined;
  why?: string | undefined;
  answer?: string | undefined;
  /** Beside the folds, such as "Suggest a better answer". */
  actions?: JSX.Element;
  onHear?: ((point: number, heard: boolean) => void) | undefined;
};

/** What the kit knows about a good answer: the points in view, the long texts one press away. */
export const Guide = (props: GuideProps) => {
  const kitLanguage = useKitLanguage();
  return (
    <section class={styles.guide} aria-label={uiWords.listenFor}>
      <Show when={props.listenFor.length > 0}>
        <SectionHeading hint={props.onHear ? uiWords.onlyYours : undefined}>
          {uiWords.listenFor}
        </SectionHeading>
        <ul class={styles.points} lang={kitLanguage()}>
          <For each={props.listenFor}>
            {(point, index) => (
              <li>
                <Show
                  when={props.onHear}
                  fallback={
                    <span class={styles.point} dir="auto">
                      {point}
                    </span>
                  }
                >
                  {(hear) => (
                    <Checkbox
                      checked={props.heard?.includes(index()) ?? false}
                      onToggle={(heard) => hear()(index(), heard)}
                    >
                      <span class={styles.point} dir="auto">
                        {point}
                      </span>
                    </Checkbox>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <Show when={props.why || props.answer || props.actions}>
        <div class={styles.folds}>
          <Show when={props.why}>
            <Fold title={uiWords.whyAsked}>
              <div lang={kitLanguage()} dir="auto">
                {props.why}
              </div>
            </Fold>
          </Show>
          <Show when={props.answer}>
            <Fold title={uiWords.referenceAnswer}>
              <div lang={kitLanguage()} dir="auto">
                {props.answer}
              </div>
            </Fold>
          </Show>
          {props.actions}
        </div>
      </Show>
    </section>
  );
};
