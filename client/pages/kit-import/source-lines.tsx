import { createMemo, createSignal, For, Show } from 'solid-js';
import { Button } from '../../ui/button.tsx';
import { kitImportWords } from '../../words/english/kit-import.ts';
import styles from './source-lines.module.css';

/** Why a line is marked. */
export type LineMark = 'warning' | 'skipped';

export type SourceLinesProps = {
  lines: readonly string[];
  marks: ReadonlyMap<number, LineMark>;
  /** The line that a warning was followed to. */
  current: number | null;
};

/** More than this is drawn on request: 5 MB of short lines would hold the page for seconds. */
export const mostLines = 3000;
/** Lines are laid out in blocks where they are looked at. */
const blockSize = 250;
/** A file without line breaks is one line of megabytes. */
const longestLine = 2000;

export const lineElementId = (line: number): string => `source-line-${line}`;

/** The source as it came, with the line numbers that warnings speak of. */
export const SourceLines = (props: SourceLinesProps) => {
  const [all, setAll] = createSignal(false);
  // Following a warning beyond the cut shows everything: the line has to be there to be jumped to.
  const shown = createMemo(() =>
    all() || props.lines.length <= mostLines || (props.current ?? 0) > mostLines
      ? props.lines.length
      : mostLines,
  );
  const blocks = createMemo(() =>
    Array.from({ length: Math.ceil(shown() / blockSize) }, (_, index) => index * blockSize),
  );
  return (
    <>
      <div class={styles.source} dir="ltr">
        <For each={blocks()}>
          {(start) => (
            <div class={styles.block}>
              <For each={props.lines.slice(start, Math.min(start + blockSize, shown()))}>
                {(text, index) => (
                  <Line
                    number={start + index() + 1}
                    text={text}
                    mark={props.marks.get(start + index() + 1)}
                    current={props.current === start + index() + 1}
                  />
                )}
              </For>
            </div>
          )}
        </For>
      </div>
      <Show when={shown() < props.lines.length}>
        <div class={styles.more}>
          <Button onPress={() => setAll(true)}>{kitImportWords.allLines(props.lines.length)}</Button>
        </div>
      </Show>
    </>
  );
};

type LineProps = { number: number; text: string; mark: LineMark | undefined; current: boolean };

const Line = (props: LineProps) => (
  <p
    class={styles.line}
    id={lineElementId(props.number)}
    tabIndex={-1}
    data-mark={props.mark}
    data-current={props.current ? '' : undefined}
    data-heading={/^#{1,2} /.test(props.text) ? '' : undefined}
  >
    <span class={styles.number}>{props.number}</span>
    <span class={styles.text} dir="auto">
      {props.text.length > longestLine ? `${props.text.slice(0, longestLine)}…` : props.text}
    </span>
  </p>
);

/** Shows a line and puts the reader on it. */
export const goToLine = (line: number): void => {
  const element = document.getElementById(lineElementId(line));
  element?.scrollIntoView?.({ block: 'center' });
  element?.focus({ preventScroll: true });
};
