import { For } from 'solid-js';
import type { Anchors, Level, Scale } from '../../shared/kit/kit.ts';
import { anchorEditorWords } from '../words/english/anchor-editor.ts';
import styles from './anchor-editor.module.css';
import { levels } from './rating.ts';
import { RatingChip } from './rating-chip.tsx';
import { labelOf } from './rating-scale.tsx';

export type AnchorEditorProps = {
  scale: Scale;
  anchors: Partial<Anchors>;
  legend: string;
  hint?: string | undefined;
  onInput: (level: Level, text: string) => void;
};

/** The rating scale with its anchors as fields, in the look that panelists get. */
export const AnchorEditor = (props: AnchorEditorProps) => {
  return (
    <fieldset>
      <legend class={styles.legend}>
        {props.legend} <span class={styles.hint}>{props.hint}</span>
      </legend>
      <div class={styles.cells}>
        <For each={levels}>
          {(level) => (
            <label class={styles.cell} data-level={level} data-empty={props.anchors[level] ? undefined : ''}>
              <RatingChip value={level} look="outline" decorative />
              <span class={styles.label}>{labelOf(props.scale, level)}</span>
              <textarea
                class={styles.anchor}
                dir="auto"
                rows={3}
                maxLength={1000}
                placeholder={anchorEditorWords.anchorPrompt(level)}
                value={props.anchors[level] ?? ''}
                onInput={(event) => props.onInput(level, event.currentTarget.value)}
              />
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
};
