import { For, Show } from 'solid-js';
import type { CompetencyId } from '../../../shared/id.ts';
import type { KitDraft } from '../../../shared/kit/edit/draft.ts';
import { SortableList } from '../../ui/sortable-list.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import type { KitEditor } from './create-editor.ts';
import { Findings } from './findings.tsx';
import styles from './form.module.css';
import type { Spot } from './selection.ts';

export type KitFormProps = { editor: KitEditor; onGo: (spot: Spot) => void };

/** The kit as a whole, and everything in it that wants a look. */
export const KitForm = (props: KitFormProps) => {
  const draft = () => props.editor.draft();
  const set = (part: Partial<Omit<KitDraft, 'id' | 'questions' | 'competencies'>>) =>
    props.editor.edit({ kind: 'setKit', set: part }, `kit ${Object.keys(part)[0]}`);
  return (
    <div class={styles.form}>
      <h2 class={styles.number}>{kitEditWords.about}</h2>
      <div data-field="title">
        <TextField
          label={kitEditWords.kitTitle}
          size="large"
          value={draft().title}
          onInput={(title) => set({ title })}
        />
      </div>
      <div class={styles.pair}>
        <div data-field="role">
          <TextField label={kitEditWords.role} value={draft().role} onInput={(role) => set({ role })} />
        </div>
        <div data-field="level">
          <TextField label={kitEditWords.level} value={draft().level} onInput={(level) => set({ level })} />
        </div>
        <div data-field="minutes">
          <TextField
            label={kitEditWords.length}
            type="number"
            value={String(draft().minutes ?? '')}
            onInput={(text) => set({ minutes: text.trim() === '' ? null : Number(text) })}
          />
        </div>
        <div data-field="language">
          <TextField
            label={kitEditWords.language}
            hint={kitEditWords.languageHint}
            value={draft().language}
            onInput={(language) => set({ language })}
          />
        </div>
      </div>
      <section class={styles.part}>
        <h3 class={styles.heading}>{kitEditWords.allFindings}</h3>
        <Findings editor={props.editor} onGo={props.onGo} />
        <Show when={props.editor.problems().length + props.editor.findings().length === 0}>
          <p class={styles.detail}>{kitEditWords.nothingToLookAt}</p>
        </Show>
      </section>
      <ScaleFields editor={props.editor} />
      <Show when={draft().competencies.length > 1}>
        <section class={styles.part}>
          <h3 class={styles.heading}>{kitEditWords.competencies}</h3>
          <SortableList
            label={kitEditWords.competencies}
            items={draft().competencies}
            nameOf={({ name }) => name || kitEditWords.competencyWithoutName}
            onMove={(id, to) => props.editor.edit({ kind: 'moveCompetency', id: id as CompetencyId, to })}
          >
            {({ name }) => (
              <span lang={name ? draft().language : undefined} dir="auto">
                {name || kitEditWords.competencyWithoutName}
              </span>
            )}
          </SortableList>
        </section>
      </Show>
    </div>
  );
};

const ScaleFields = (props: { editor: KitEditor }) => {
  const levels = () => props.editor.draft().scale.levels;
  const set = (value: number, part: { label?: string; meaning?: string }) =>
    props.editor.edit(
      {
        kind: 'setKit',
        set: {
          scale: { levels: levels().map((level) => (level.value === value ? { ...level, ...part } : level)) },
        },
      },
      `scale ${value} ${Object.keys(part)[0]}`,
    );
  return (
    <section class={styles.part} data-field="scale">
      <h3 class={styles.heading}>{kitEditWords.scale}</h3>
      <For each={[1, 2, 3, 4]}>
        {(value) => (
          <div class={styles.level}>
            <TextField
              label={kitEditWords.scaleLabel(value)}
              value={levels()[value - 1]?.label ?? ''}
              onInput={(label) => set(value, { label })}
            />
            <TextField
              label={kitEditWords.scaleMeaning(value)}
              value={levels()[value - 1]?.meaning ?? ''}
              onInput={(meaning) => set(value, { meaning })}
            />
          </div>
        )}
      </For>
    </section>
  );
};
