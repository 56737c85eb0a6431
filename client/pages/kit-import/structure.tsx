import { Show } from 'solid-js';
import type { Recognised } from '../../../shared/kit/importers/importer.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { kitImportWords } from '../../words/english/kit-import.ts';
import type { KitImport } from './create-kit-import.ts';
import styles from './recognised-kit.module.css';

const nameOf = (segmenter: string): string => kitImportWords.structures[segmenter] ?? segmenter;

/** By which structure the source was read, the runners-up to switch to, and the way back from a mend. */
export const Structure = (props: { model: KitImport; recognised: Recognised }) => (
  <div class={styles.structure}>
    <Show when={props.recognised.alternatives.length > 0}>
      <SelectField
        label={kitImportWords.readBy}
        hint={kitImportWords.readByHint}
        options={[
          {
            value: props.recognised.segmenter,
            label: kitImportWords.chosen(nameOf(props.recognised.segmenter), props.recognised.questions),
          },
          ...props.recognised.alternatives.map(({ segmenter, questions, score }) => ({
            value: segmenter,
            label: kitImportWords.alternative(nameOf(segmenter), questions, Math.round(score * 100)),
          })),
        ]}
        value={props.recognised.segmenter}
        onChange={(segmenter) => void props.model.readAs(segmenter)}
      />
    </Show>
    <Show when={props.model.canUndo()}>
      {/* The mend took its own button away; the keyboard goes on from here. */}
      <Button
        size="small"
        icon="undo"
        onPress={props.model.undoMend}
        ref={(element) => queueMicrotask(() => element.focus())}
      >
        {kitImportWords.undo}
      </Button>
    </Show>
  </div>
);
