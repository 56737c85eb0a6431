import { For, Show } from 'solid-js';
import type { Difference, FieldDifference } from '../../../shared/kit/diff/diff-kits.ts';
import { wordDiff } from '../../../shared/kit/diff/word-diff.ts';
import { Pill } from '../../ui/pill.tsx';
import { TextDifference } from '../../ui/text-difference.tsx';
import { fieldInWords, kitFieldWords } from '../../words/english/kit-fields.ts';
import styles from './difference-list.module.css';

export type DifferenceListProps = {
  differences: readonly Difference[];
  /** A competency's name by its id; ids say nothing to people. */
  competencyName: (id: string) => string;
};

/** What came, went and changed between two versions, field by field and word by word. */
export const DifferenceList = (props: DifferenceListProps) => (
  <Show when={props.differences.length > 0} fallback={<p class={styles.none}>{kitFieldWords.nothing}</p>}>
    <ul class={styles.list}>
      <For each={props.differences}>
        {(difference) => (
          <li class={styles.record} data-change={difference.change}>
            <header class={styles.head}>
              <h3 class={styles.name} dir="auto">
                {difference.name}
              </h3>
              <span class={styles.kinds}>
                {kitFieldWords[difference.of]}
                <Pill>{kitFieldWords[difference.change]}</Pill>
                <Show when={difference.moved}>
                  <Pill>{kitFieldWords.moved}</Pill>
                </Show>
              </span>
            </header>
            {/* What came or went as a whole is read as a whole, without marks on every word. */}
            <dl class={styles.fields}>
              <For each={difference.fields}>
                {(field) => (
                  <div class={styles.field}>
                    <dt class={styles.label}>{fieldInWords(field.field, field.level)}</dt>
                    <dd class={styles.text}>
                      <FieldText {...props} field={field} isWhole={difference.change !== 'changed'} />
                    </dd>
                  </div>
                )}
              </For>
            </dl>
          </li>
        )}
      </For>
    </ul>
  </Show>
);

const FieldText = (props: DifferenceListProps & { field: FieldDifference; isWhole: boolean }) => {
  const named = (text: string) =>
    props.field.field === 'competencyId' && text !== '' ? props.competencyName(text) : text;
  const before = () => named(props.field.before);
  const after = () => named(props.field.after);
  return (
    <Show
      when={!props.isWhole}
      fallback={
        <span class={styles.whole} dir="auto">
          {before() || after()}
        </span>
      }
    >
      <TextDifference runs={wordDiff(before(), after())} />
    </Show>
  );
};
