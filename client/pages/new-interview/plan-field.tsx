import { createMemo, For, Show } from 'solid-js';
import type { QuestionId } from '../../../shared/id.ts';
import type { KitQuestion } from '../../../shared/kit/kit.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Fold } from '../../ui/fold.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Pill } from '../../ui/pill.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { SortableList } from '../../ui/sortable-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { planFieldWords } from '../../words/english/plan-field.ts';
import { titleOf } from '../kit/kit-sections.ts';
import type { InterviewForm } from './create-interview-form.ts';
import { createPlan, type Plan } from './create-plan.ts';
import styles from './plan-field.module.css';

/** As many as are looked through; more are found by saying what is looked for. */
const mostOthers = 40;

/** Which questions of the kit this interview asks, in which order, against its time. */
export const PlanField = (props: { form: InterviewForm }) => {
  const plan = createPlan(props.form);
  const over = () => plan.minutes() - plan.available();
  return (
    <section class={styles.plan} aria-labelledby="plan">
      <div class={styles.head}>
        <h2 class={styles.title} id="plan">
          {planFieldWords.title}
        </h2>
        <p class={styles.sum} data-over={over() > 0 ? '' : undefined} role="status">
          {planFieldWords.sum(plan.chosen().length, plan.minutes(), plan.available())}
          <Show when={over() > 0}>, {planFieldWords.over(over())}</Show>
        </p>
      </div>
      <Fold title={planFieldWords.choose}>
        <div class={styles.body}>
          <Chosen plan={plan} />
          <Filters plan={plan} />
          <Others plan={plan} />
        </div>
      </Fold>
    </section>
  );
};

const Chosen = (props: { plan: Plan }) => (
  <Show
    when={props.plan.chosen().length > 0}
    fallback={<p class={styles.detail}>{planFieldWords.nothing}</p>}
  >
    <SortableList
      label={planFieldWords.plan}
      items={props.plan.chosen()}
      nameOf={titleOf}
      onMove={(id, to) => props.plan.move(id as QuestionId, to)} // The list gives back the ids it got.
    >
      {(question) => (
        <div class={styles.row}>
          <Facts plan={props.plan} question={question} />
          <IconButton
            icon="minus"
            label={planFieldWords.remove(titleOf(question))}
            onPress={() => props.plan.remove(question.id)}
          />
        </div>
      )}
    </SortableList>
    <Show when={props.plan.isOwn()}>
      <div>
        <Button size="small" onPress={props.plan.reset}>
          {planFieldWords.kitPlan}
        </Button>
      </div>
    </Show>
  </Show>
);

const any = () => ({ value: '', label: planFieldWords.any });

const Filters = (props: { plan: Plan }) => {
  const competencies = () => props.plan.kit()?.competencies ?? [];
  const difficulties = createMemo(() => [
    ...new Set(props.plan.kit()?.questions.flatMap(({ difficulty }) => difficulty ?? [])),
  ]);
  const minutes = createMemo(() =>
    [...new Set(props.plan.kit()?.questions.flatMap((question) => question.minutes ?? []))].sort(
      (a, b) => a - b,
    ),
  );
  return (
    <div class={styles.filters}>
      <TextField
        type="search"
        label={planFieldWords.find}
        value={props.plan.query().words ?? ''}
        onInput={(words) => props.plan.look({ words })}
      />
      <Show when={competencies().length > 0}>
        <SelectField
          label={planFieldWords.competency}
          options={[
            any(),
            ...competencies().map(({ name }) => ({
              value: name,
              label: name,
              lang: props.plan.kit()?.language,
            })),
          ]}
          value={props.plan.query().competency ?? ''}
          onChange={(competency) => props.plan.look({ competency })}
        />
      </Show>
      <Show when={difficulties().length > 0}>
        <SelectField
          label={planFieldWords.difficulty}
          options={[any(), ...difficulties().map((one) => ({ value: one, label: one }))]}
          value={props.plan.query().difficulty ?? ''}
          onChange={(difficulty) => props.plan.look({ difficulty })}
        />
      </Show>
      <Show when={minutes().length > 1}>
        <SelectField
          label={planFieldWords.atMost}
          options={[any(), ...minutes().map((n) => ({ value: String(n), label: planFieldWords.minutes(n) }))]}
          value={String(props.plan.query().minutes ?? '')}
          onChange={(n) => props.plan.look({ minutes: n === '' ? undefined : Number(n) })}
        />
      </Show>
      <Show when={props.plan.knowsAsked()}>
        <div class={styles.wide}>
          <Checkbox checked={props.plan.hidesAsked()} onToggle={props.plan.setHidesAsked}>
            {planFieldWords.hideAsked}
          </Checkbox>
        </div>
      </Show>
    </div>
  );
};

const Others = (props: { plan: Plan }) => (
  <>
    <p class={styles.detail} role="status">
      {planFieldWords.found(props.plan.others().length)}
    </p>
    <ul>
      <For each={props.plan.others().slice(0, mostOthers)}>
        {(question) => (
          <li class={styles.row} data-other="">
            <Facts plan={props.plan} question={question} />
            <IconButton
              icon="plus"
              label={planFieldWords.add(titleOf(question))}
              onPress={() => props.plan.add(question.id)}
            />
          </li>
        )}
      </For>
    </ul>
    <Show when={props.plan.others().length > mostOthers}>
      <p class={styles.detail}>{planFieldWords.more(props.plan.others().length - mostOthers)}</p>
    </Show>
  </>
);

const Facts = (props: { plan: Plan; question: KitQuestion }) => (
  <>
    <span class={styles.name} lang={props.plan.kit()?.language} dir="auto">
      {titleOf(props.question)}
    </span>
    <Show when={props.plan.wasAsked(props.question)}>
      <Pill>{planFieldWords.askedBefore}</Pill>
    </Show>
    <Show when={props.question.minutes}>
      {(minutes) => <span class={styles.detail}>{planFieldWords.minutes(minutes())}</span>}
    </Show>
  </>
);
