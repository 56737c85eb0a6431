import { createMemo, createSignal, For, Show } from 'solid-js';
import type { Question } from '../../../../shared/records/question.ts';
import { findQuestions } from '../../../room/find.ts';
import { minutesOf, titleOf } from '../../../room/plan.ts';
import { stateOf } from '../../../room/rail.ts';
import { Button } from '../../../ui/button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { planWords } from '../../../words/english/plan.ts';
import type { PlanPartProps } from './ahead-list.tsx';
import styles from './plan-dialog.module.css';

/** The kit's other questions, and those that were left out: each can be taken into the plan. */
export const KitQuestions = (props: PlanPartProps) => {
  const [query, setQuery] = createSignal('');
  const { records } = props.room;
  const isOutside = (question: Question) => ['optional', 'skipped'].includes(stateOf(records, question));
  const all = createMemo(() => [...records.all('questions')].filter(isOutside));
  const found = createMemo(() =>
    findQuestions(records, query())
      .map(({ question }) => question)
      .filter(isOutside),
  );
  return (
    <Show when={all().length > 0}>
      <section class={styles.part}>
        <SectionHeading hintAt="end" hint={planWords.count(all().length)}>
          {planWords.others}
        </SectionHeading>
        <TextField
          hideLabel
          type="search"
          label={planWords.filter}
          placeholder={planWords.filter}
          value={query()}
          onInput={setQuery}
        />
        <ul class={styles.others} aria-label={planWords.others}>
          <For each={found()} fallback={<li class={styles.empty}>{planWords.noMatch}</li>}>
            {(question) => (
              <li class={styles.row}>
                <span class={styles.number}>{question.number}</span>
                <span class={styles.title} dir="auto">
                  {titleOf(question)}
                </span>
                <span class={styles.minutes}>{planWords.minutes(minutesOf(question))}</span>
                <Button size="small" onPress={() => void props.edits.takeIn(question.id)}>
                  <span aria-hidden="true">{planWords.addShort}</span>
                  <span class="visually-hidden">{planWords.add(question.number)}</span>
                </Button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
};
