import { createUniqueId, Index, type JSX } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './points-field.module.css';

export type PointsFieldProps = {
  legend: string;
  hint?: string | undefined;
  /** On the row that adds one. */
  add: string;
  points: readonly string[];
  onInput: (points: readonly string[]) => void;
};

/** A list that is written like lines: Enter begins the next one, Backspace in an empty one takes it away. */
export const PointsField = (props: PointsFieldProps) => {
  const id = createUniqueId();
  let rows: HTMLUListElement | undefined;

  const focusOn = (index: number) =>
    queueMicrotask(() => {
      const fields = rows?.querySelectorAll('textarea') ?? [];
      const field = fields[Math.max(0, Math.min(index, fields.length - 1))];
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
  const addAt = (index: number) => {
    props.onInput(props.points.toSpliced(index, 0, ''));
    focusOn(index);
  };
  const removeAt = (index: number) => {
    props.onInput(props.points.toSpliced(index, 1));
    focusOn(index - 1);
  };
  const keyDown =
    (index: number): JSX.EventHandler<HTMLTextAreaElement, KeyboardEvent> =>
    (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const isEmpty = event.currentTarget.value === '';
      if (event.key === 'Enter') addAt(index + 1);
      else if (event.key === 'Backspace' && isEmpty) removeAt(index);
      else return;
      event.preventDefault();
    };
  return (
    <fieldset aria-describedby={props.hint ? `${id}-hint` : undefined}>
      <legend class={styles.legend}>{props.legend}</legend>
      <span class={styles.hint} id={`${id}-hint`}>
        {props.hint}
      </span>
      <ul
        class={styles.rows}
        ref={(element) => {
          rows = element;
        }}
      >
        <Index each={props.points}>
          {(point, index) => (
            <li class={styles.row}>
              <textarea
                class={styles.point}
                dir="auto"
                rows={1}
                aria-label={uiWords.nth(props.legend, index + 1)}
                value={point()}
                onInput={(event) => props.onInput(props.points.with(index, event.currentTarget.value))}
                onKeyDown={keyDown(index)}
              />
              <span class={styles.remove}>
                <IconButton
                  icon="close"
                  label={uiWords.removeNth(props.legend, index + 1)}
                  onPress={() => removeAt(index)}
                />
              </span>
            </li>
          )}
        </Index>
      </ul>
      <button type="button" class={styles.add} onClick={() => addAt(props.points.length)}>
        <Icon name="plus" />
        {props.add}
      </button>
    </fieldset>
  );
};
