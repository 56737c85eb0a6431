import { Show } from 'solid-js';
import type { CompetencyId } from '../../../shared/id.ts';
import type { DraftQuestion } from '../../../shared/kit/edit/draft.ts';
import { AnchorEditor } from '../../ui/anchor-editor.tsx';
import { Button } from '../../ui/button.tsx';
import { PointsField } from '../../ui/points-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import type { KitEditor } from './create-editor.ts';
import { Findings } from './findings.tsx';
import styles from './form.module.css';
import { QuestionExtras } from './question-extras.tsx';
import { QuestionMenu } from './question-menu.tsx';
import type { Selection, Spot } from './selection.ts';

export type QuestionFormProps = {
  editor: KitEditor;
  question: DraftQuestion;
  number: number;
  onSelect: (selection: Selection) => void;
  onGo: (spot: Spot) => void;
};

/** Words said aloud in a minute, calmly. */
const wordsPerMinute = 140;

const spokenOf = (text: string): string => {
  const words = text.split(/\s+/u).filter(Boolean).length;
  return kitEditWords.spoken(words, Math.round((words * 60) / wordsPerMinute));
};

const usualMinutes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 45, 60];

/** One question as the panel gets it, in fields. */
export const QuestionForm = (props: QuestionFormProps) => {
  const id = () => props.question.id;
  /** Letters in one field are one step back. */
  const set = (part: Partial<Omit<DraftQuestion, 'id'>>) =>
    props.editor.edit({ kind: 'setQuestion', id: id(), set: part }, `${id()} ${Object.keys(part)[0]}`);
  return (
    <div class={styles.form}>
      <div class={styles.top}>
        <h2 class={styles.number}>{kitEditWords.question(props.number)}</h2>
        <div class={styles.tools}>
          <Competency {...props} />
          <Minutes {...props} />
          <Button
            icon={props.question.planned ? 'check' : undefined}
            pressed={props.question.planned ?? false}
            onPress={() => set({ planned: !props.question.planned })}
          >
            {kitEditWords.isInPlan}
          </Button>
          <QuestionMenu editor={props.editor} question={props.question} onSelect={props.onSelect} />
        </div>
      </div>
      <div data-field="title">
        <TextField
          label={kitEditWords.shortTitle}
          value={props.question.title}
          onInput={(title) => set({ title })}
        />
      </div>
      <div data-field="text">
        <TextArea
          label={kitEditWords.wording}
          voice
          value={props.question.text}
          placeholder={kitEditWords.wordingPrompt}
          hint={spokenOf(props.question.text)}
          onInput={(text) => set({ text })}
        />
      </div>
      <Findings
        editor={props.editor}
        at={{ kind: 'question', id: id() }}
        field="anchors"
        apart
        onGo={props.onGo}
      />
      <div data-field="probes">
        <PointsField
          legend={kitEditWords.followUps}
          hint={kitEditWords.followUpsHint}
          add={kitEditWords.addFollowUp}
          points={props.question.probes}
          onInput={(probes) => set({ probes: [...probes] })}
        />
      </div>
      <div data-field="anchors">
        <AnchorEditor
          scale={props.editor.draft().scale}
          legend={kitEditWords.anchors}
          hint={kitEditWords.anchorsHint}
          anchors={props.question.anchors}
          onInput={(level, text) => set({ anchors: { ...props.question.anchors, [level]: text } })}
        />
      </div>
      <Findings editor={props.editor} at={{ kind: 'question', id: id() }} field="anchors" onGo={props.onGo} />
      <div data-field="listenFor">
        <PointsField
          legend={kitEditWords.listenFor}
          hint={kitEditWords.listenForHint}
          add={kitEditWords.addListenFor}
          points={props.question.listenFor}
          onInput={(listenFor) => set({ listenFor: [...listenFor] })}
        />
      </div>
      <div class={styles.pair}>
        <div data-field="why">
          <TextArea label={kitEditWords.why} value={props.question.why} onInput={(why) => set({ why })} />
        </div>
        <div data-field="answer">
          <TextArea
            label={kitEditWords.answer}
            value={props.question.answer}
            onInput={(answer) => set({ answer })}
          />
        </div>
      </div>
      <QuestionExtras question={props.question} onSet={set} />
    </div>
  );
};

const Competency = (props: QuestionFormProps) => (
  <Show when={props.editor.draft().competencies.length > 0}>
    <div data-field="competencyId">
      <SelectField
        label={kitEditWords.competency}
        hideLabel
        options={[
          { value: '', label: kitEditWords.none },
          ...props.editor.draft().competencies.map(({ id, name }) => ({
            value: id as string,
            label: name || kitEditWords.competencyWithoutName,
          })),
        ]}
        value={props.question.competencyId ?? ''}
        onChange={(chosen) =>
          props.editor.edit({
            kind: 'setQuestion',
            id: props.question.id,
            set: { competencyId: (chosen || null) as CompetencyId | null }, // The options are the ids there are.
          })
        }
      />
    </div>
  </Show>
);

const Minutes = (props: QuestionFormProps) => {
  const options = () => {
    const { minutes } = props.question;
    const all = minutes === null ? usualMinutes : [...new Set([...usualMinutes, minutes])];
    return all.sort((a, b) => a - b).map((n) => ({ value: String(n), label: kitEditWords.nMinutes(n) }));
  };
  return (
    <div data-field="minutes">
      <SelectField
        label={kitEditWords.minutes}
        hideLabel
        options={[{ value: '', label: kitEditWords.noTime }, ...options()]}
        value={String(props.question.minutes ?? '')}
        onChange={(chosen) =>
          props.editor.edit({
            kind: 'setQuestion',
            id: props.question.id,
            set: { minutes: chosen === '' ? null : Number(chosen) },
          })
        }
      />
    </div>
  );
};
