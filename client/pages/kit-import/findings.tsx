import { Show } from 'solid-js';
import type { Recognised } from '../../../shared/kit/importers/importer.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { kitImportWords } from '../../words/english/kit-import.ts';
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
      showAll={kitImportWords.allWarnings}
    >
      {(warning) => (
        <Banner
          lead={kitImportWords.line(warning.line)}
          action={<LineButton line={warning.line} onLine={props.onLine} />}
        >
          <span dir="auto">{kitImportWords.warnings[warning.code] ?? warning.text}</span>
        </Banner>
      )}
    </CappedList>
    <Show when={props.recognised.skipped.length > 0}>
      <Fold title={kitImportWords.notUsed(props.recognised.skipped.length)}>
        <CappedList
          class={styles.skipped}
          items={props.recognised.skipped}
          most={100}
          showAll={kitImportWords.allLines}
        >
          {(skipped) => (
            <div class={styles.skippedLine}>
              <span class={styles.skippedWords}>
                <span class={styles.skippedText} dir="auto">
                  {skipped.text}
                </span>
                <span class={styles.why}>{kitImportWords.lineIs(skipped.line, skipped.why)}</span>
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
    {kitImportWords.showLine} <span class="visually-hidden">{kitImportWords.lineNumber(props.line)}</span>
  </Button>
);
