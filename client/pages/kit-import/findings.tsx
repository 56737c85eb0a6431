import { Show } from 'solid-js';
import type { Recognised } from '../../../shared/kit/importers/importer.ts';
import { count } from '../../shell/wording.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { CappedList } from './capped-list.tsx';
import styles from './recognised-kit.module.css';

export type FindingsProps = { recognised: Recognised; onLine: (line: number) => void };

/** What needs a look, and what was not used: each with its line and the reason. */
export const Findings = (props: FindingsProps) => (
  <>
    <CappedList
      class={styles.warnings}
      items={props.recognised.warnings}
      most={50}
      one="warning"
      more="warnings"
    >
      {(warning) => (
        <Banner
          lead={`Line ${warning.line}.`}
          action={<LineButton line={warning.line} onLine={props.onLine} />}
        >
          <span dir="auto">{warning.text}</span>
        </Banner>
      )}
    </CappedList>
    <Show when={props.recognised.skipped.length > 0}>
      <Fold title={`${count(props.recognised.skipped.length, 'line was', 'lines were')} not used`}>
        <CappedList
          class={styles.skipped}
          items={props.recognised.skipped}
          most={100}
          one="line"
          more="lines"
        >
          {(skipped) => (
            <div class={styles.skippedLine}>
              <span class={styles.skippedWords}>
                <span class={styles.skippedText} dir="auto">
                  {skipped.text}
                </span>
                <span class={styles.why}>
                  Line {skipped.line}: {skipped.why}
                </span>
              </span>
              <LineButton line={skipped.line} onLine={props.onLine} />
            </div>
          )}
        </CappedList>
      </Fold>
    </Show>
  </>
);

const LineButton = (props: { line: number; onLine: (line: number) => void }) => (
  <Button tone="link" onPress={() => props.onLine(props.line)}>
    Show <span class="visually-hidden">line {props.line}</span>
  </Button>
);
