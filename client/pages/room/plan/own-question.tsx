import { createSignal } from 'solid-js';
import type { CompetencyId } from '../../../../shared/id.ts';
import { Button } from '../../../ui/button.tsx';
import { SectionHeading } from '../../../ui/section-heading.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { planWords } from '../../../words/english/plan.ts';
import type { PlanPartProps } from './ahead-list.tsx';
import styles from './plan-dialog.module.css';

const none = 'none';
const usualMinutes = 5;

/** A question that no kit has: it comes last in the plan and takes its competency's anchors, where there are some. */
export const OwnQuestion = (props: PlanPartProps) => {
  const [text, setText] = createSignal('');
  const [minutes, setMinutes] = createSignal(String(usualMinutes));
  const [competency, setCompetency] = createSignal<string>(none);
  const [error, setError] = createSignal<string | undefined>();
  const { records } = props.room;
  const competencies = () => [
    { value: none, label: planWords.noCompetency },
    ...[...records.all('competencies')]
      .sort((a, b) => a.order - b.order)
      .map(({ id, name }) => ({ value: id as string, label: name })),
  ];
  const competencyId = (): CompetencyId | undefined => records.get('competencies', competency())?.id;
  const add = () => {
    if (text().trim() === '') return setError(planWords.wordingMissing);
    const length = Math.max(1, Math.round(Number(minutes())) || usualMinutes);
    const refusal = props.edits.add({ text: text(), minutes: length, competencyId: competencyId() });
    setError(refusal?.message);
    if (!refusal) setText('');
  };
  return (
    <section class={styles.part}>
      <SectionHeading>{planWords.own}</SectionHeading>
      <TextArea
        label={planWords.wording}
        hint={planWords.ownHint}
        value={text()}
        error={error()}
        voice
        maxLength={4000}
        onInput={setText}
        onSubmit={add}
      />
      <div class={styles.own}>
        <TextField
          label={planWords.length}
          type="number"
          value={minutes()}
          onInput={setMinutes}
          onEnter={add}
        />
        <SelectField
          label={planWords.competency}
          options={competencies()}
          value={competency()}
          onChange={setCompetency}
        />
        <Button onPress={add}>{planWords.addOwn}</Button>
      </div>
    </section>
  );
};
