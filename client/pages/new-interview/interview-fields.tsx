import { type JSX, Show } from 'solid-js';
import type { KitSummary } from '../../../shared/http.ts';
import type { KitId } from '../../../shared/id.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { newInterviewWords } from '../../words/english/new-interview.ts';
import type { InterviewForm } from './create-interview-form.ts';
import { type DraftField, minutesOf, roleOf } from './interview-draft.ts';
import styles from './new-interview-page.module.css';

type Part = { form: InterviewForm };
export type InterviewFieldsProps = Part & { nameField: (field: HTMLInputElement) => void };

/** Who, from which kit, and when. */
export const InterviewFields = (props: InterviewFieldsProps) => (
  <div class={styles.fields}>
    <KitField form={props.form} />
    <div class={styles.pair}>
      <Field name="name">
        <TextField
          label={newInterviewWords.candidateName}
          value={props.form.draft().name}
          error={props.form.errors().name}
          maxLength={128}
          required
          onInput={(name) => props.form.change({ name })}
          ref={props.nameField}
        />
      </Field>
      <Field name="ref">
        <TextField
          label={newInterviewWords.reference}
          value={props.form.draft().ref}
          error={props.form.errors().ref}
          maxLength={64}
          hint={newInterviewWords.referenceHint}
          onInput={(ref) => props.form.change({ ref })}
        />
      </Field>
    </div>
    <Field name="role">
      <TextField
        label={newInterviewWords.role}
        value={roleOf(props.form.draft(), props.form.kit())}
        error={props.form.errors().role}
        maxLength={200}
        onInput={(role) => props.form.change({ role })}
      />
    </Field>
    <TimeFields form={props.form} />
  </div>
);

/** The page finds a field by this name to put the focus on what is wrong. */
const Field = (props: { name: DraftField; children: JSX.Element }) => (
  <div data-field={props.name}>{props.children}</div>
);

const factsOf = (kit: KitSummary): string => {
  const plan =
    kit.planned > 0
      ? newInterviewWords.planned(kit.planned, kit.plannedMinutes, kit.minutes)
      : newInterviewWords.nothingPlanned;
  return newInterviewWords.kitFacts(
    newInterviewWords.questions(kit.questions),
    newInterviewWords.competencies(kit.competencies.length),
    plan,
    kit.version,
  );
};

const KitField = (props: Part) => {
  const options = () => {
    const kits = (props.form.kits() ?? []).map((kit) => ({
      value: kit.id,
      label: kit.title,
      lang: kit.language,
    }));
    // A kit that was asked for and is gone must be chosen anew, not replaced in silence.
    return props.form.kit() ? kits : [{ value: '' as KitId, label: newInterviewWords.chooseKit }, ...kits];
  };
  return (
    <div data-field="kitId">
      <SelectField
        label={newInterviewWords.kit}
        options={options()}
        value={props.form.kit()?.id ?? ('' as KitId)} // The empty row stands for no kit.
        hint={factsIn(props.form)}
        onChange={(kitId) => props.form.change({ kitId })}
      />
      <Show when={props.form.errors().kitId}>
        {(error) => (
          <p class={styles.error} role="alert">
            {error()}
          </p>
        )}
      </Show>
    </div>
  );
};

const factsIn = (form: InterviewForm): string | undefined => {
  const kit = form.kit();
  return kit && factsOf(kit);
};

const TimeFields = (props: Part) => (
  <div class={styles.pair}>
    <Field name="scheduledAt">
      <TextField
        label={newInterviewWords.time}
        type="datetime-local"
        value={props.form.draft().scheduledAt}
        error={props.form.errors().scheduledAt}
        hint={newInterviewWords.timeHint}
        onInput={(scheduledAt) => props.form.change({ scheduledAt })}
      />
    </Field>
    <Field name="minutes">
      <TextField
        label={newInterviewWords.minutes}
        type="number"
        value={minutesOf(props.form.draft(), props.form.kit())}
        error={props.form.errors().minutes}
        onInput={(minutes) => props.form.change({ minutes })}
      />
    </Field>
  </div>
);
