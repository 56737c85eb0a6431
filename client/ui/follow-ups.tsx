import { For, Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { Checkbox } from './checkbox.tsx';
import styles from './follow-ups.module.css';
import { useKitLanguage } from './kit-language.ts';
import { Time } from './time.tsx';

export type FollowUp = {
  id: string;
  text: string;
  /** Who said it aloud, and when; absent while nobody has. */
  ticked?: { by: string; atMs: number } | undefined;
  suggestedBy?: string | undefined;
};

export type FollowUpsProps = {
  probes: readonly FollowUp[];
  /** Leave it out where nobody may tick. */
  onTick?: ((id: string, ticked: boolean) => void) | undefined;
};

export const FollowUps = (props: FollowUpsProps) => {
  const kitLanguage = useKitLanguage();
  return (
    <ul class={styles.list} aria-label={uiWords.followUps}>
      <For each={props.probes}>
        {(probe) => (
          <li>
            <Checkbox
              checked={probe.ticked !== undefined}
              strike
              disabled={props.onTick === undefined}
              detail={
                <Show
                  when={probe.ticked}
                  fallback={probe.suggestedBy && uiWords.suggestedBy(probe.suggestedBy)}
                >
                  {(ticked) => (
                    <>
                      {ticked().by}, <Time ms={ticked().atMs} />
                    </>
                  )}
                </Show>
              }
              onToggle={(ticked) => props.onTick?.(probe.id, ticked)}
            >
              <span lang={kitLanguage()} dir="auto">
                {probe.text}
              </span>
            </Checkbox>
          </li>
        )}
      </For>
    </ul>
  );
};
