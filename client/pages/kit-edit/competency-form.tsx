import type { DraftCompetency } from '../../../shared/kit/edit/draft.ts';
import { AnchorEditor } from '../../ui/anchor-editor.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import type { KitEditor } from './create-editor.ts';
import { Findings } from './findings.tsx';
import styles from './form.module.css';
import type { Selection, Spot } from './selection.ts';

export type CompetencyFormProps = {
  editor: KitEditor;
  competency: DraftCompetency;
  onSelect: (selection: Selection) => void;
  onGo: (spot: Spot) => void;
};

const numberOf = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** What is rated, apart from any one question. */
export const CompetencyForm = (props: CompetencyFormProps) => {
  const set = (part: Partial<Omit<DraftCompetency, 'id'>>) =>
    props.editor.edit(
      { kind: 'setCompetency', id: props.competency.id, set: part },
      `${props.competency.id} ${Object.keys(part)[0]}`,
    );
  return (
    <div class={styles.form}>
      <h2 class={styles.number}>{kitEditWords.competency}</h2>
      <div data-field="name">
        <TextField
          label={kitEditWords.name}
          size="large"
          value={props.competency.name}
          onInput={(name) => set({ name })}
        />
      </div>
      <div data-field="meaning">
        <TextArea
          label={kitEditWords.meaning}
          value={props.competency.meaning}
          onInput={(meaning) => set({ meaning })}
        />
      </div>
      <Findings
        editor={props.editor}
        at={{ kind: 'competency', id: props.competency.id }}
        onGo={props.onGo}
      />
      <div data-field="anchors">
        <AnchorEditor
          scale={props.editor.draft().scale}
          legend={kitEditWords.anchors}
          hint={kitEditWords.competencyAnchors}
          anchors={props.competency.anchors}
          onInput={(level, text) => set({ anchors: { ...props.competency.anchors, [level]: text } })}
        />
      </div>
      <div class={styles.pair}>
        <div data-field="weight">
          <TextField
            label={kitEditWords.weight}
            type="number"
            hint={kitEditWords.weightHint}
            value={String(props.competency.weight ?? '')}
            onInput={(text) => set({ weight: numberOf(text) })}
          />
        </div>
      </div>
      <div class={styles.end}>
        <Button
          icon="trash"
          onPress={() => {
            props.editor.edit({ kind: 'removeCompetency', id: props.competency.id });
            props.onSelect({ kind: 'kit' });
          }}
        >
          {kitEditWords.removeCompetency}
        </Button>
        <p class={styles.detail}>{kitEditWords.removeCompetencyHint}</p>
      </div>
    </div>
  );
};
