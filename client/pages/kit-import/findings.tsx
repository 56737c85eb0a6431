import { createMemo, Show } from 'solid-js';
import type { ImportWarningCode, Recognised } from '../../../shared/kit/importers/importer.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { kitImportWords } from '../../words/english/kit-import.ts';
import { CappedList } from './capped-list.tsx';
import type { KitImport } from './create-kit-import.ts';
import { leftOut, questionOfLine } from './mends.ts';
import styles from './recognised-kit.module.css';

export type FindingsProps = {
  model: KitImport;
  kit: Kit;
  recognised: Recognised;
  onLine: (line: number) => void;
};

/** Warnings that doubt a question; the others speak of the page. */
const aboutQuestions: ReadonlySet<ImportWarningCode> = new Set<ImportWarningCode>([
  'repeatedQuestion',
  'listedOnly',
  'noWhy',
  'noListenFor',
  'noAnswer',
]);

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
          action={
            <>
              <Show when={aboutQuestions.has(warning.code)}>
                <Mend {...props} line={warning.line} />
              </Show>
              <LineButton line={warning.line} onLine={props.onLine} />
            </>
          }
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

/** Leaves out the question of a line, where it is certain which one that is. */
const Mend = (props: FindingsProps & { line: number }) => {
  const question = createMemo(() => questionOfLine(props.kit, props.model.lines(), props.line));
  return (
    <Show when={question()}>
      {(found) => (
        <Button tone="link" onPress={() => props.model.mend((kit) => leftOut(kit, found().id))}>
          {kitImportWords.leaveOut}{' '}
          <span class="visually-hidden">{kitImportWords.lineNumber(props.line)}</span>
        </Button>
      )}
    </Show>
  );
};

const LineButton = (props: { line: number; onLine: (line: number) => void }) => (
  <Button tone="link" onPress={() => props.onLine(props.line)}>
    {kitImportWords.showLine} <span class="visually-hidden">{kitImportWords.lineNumber(props.line)}</span>
  </Button>
);
