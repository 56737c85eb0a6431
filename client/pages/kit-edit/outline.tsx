import { createMemo, createSignal, For, Show } from 'solid-js';
import type { CompetencyId, QuestionId } from '../../../shared/id.ts';
import type { DraftCompetency } from '../../../shared/kit/edit/draft.ts';
import { type Level, levels } from '../../../shared/kit/kit.ts';
import { AnchorMarks } from '../../ui/anchor-marks.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useKitLanguage } from '../../ui/kit-language.ts';
import { SortableList } from '../../ui/sortable-list.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import type { KitEditor } from './create-editor.ts';
import {
  type DraftSection,
  moveInSection,
  type NumberedQuestion,
  nameOf,
  plannedOf,
  sectionsOf,
} from './draft-sections.ts';
import styles from './outline.module.css';
import { isAt, type Selection, type Spot } from './selection.ts';

export type OutlineProps = {
  editor: KitEditor;
  selection: Selection;
  /** Everything that wants a look, to be marked at its row. */
  spots: readonly Spot[];
  onSelect: (selection: Selection) => void;
  onAddQuestion: (competencyId: CompetencyId | null) => void;
  onAddCompetency: () => void;
};

/** More rows than this are drawn on request: a question bank of thousands would hold the page for seconds. */
const mostRows = 400;

const cut = (sections: readonly DraftSection[], most: number): DraftSection[] => {
  let left = most;
  return sections.map((section) => {
    const questions = section.questions.slice(0, left);
    left -= questions.length;
    return { ...section, questions };
  });
};

/** The whole kit in one column: what is in the plan, what it takes, and which levels have words. */
export const Outline = (props: OutlineProps) => {
  const [all, setAll] = createSignal(false);
  const draft = () => props.editor.draft();
  const sections = createMemo(() => cut(sectionsOf(draft()), all() ? Number.POSITIVE_INFINITY : mostRows));
  const planned = createMemo(() => plannedOf(draft()));
  const marks = (selection: Selection) => props.spots.filter((spot) => isAt(spot, selection)).length;
  return (
    <nav class={styles.outline} aria-label={kitEditWords.outline}>
      <div class={styles.head}>
        <span class={styles.counts}>
          {kitEditWords.counts(draft().questions.length, planned().count, planned().minutes)}
        </span>
        <span class={styles.columns} aria-hidden="true">
          <span class={styles.time}>{kitEditWords.columnMinutes}</span>
          <span class={styles.plan}>{kitEditWords.columnPlan}</span>
          <span class={styles.marks}>{kitEditWords.columnAnchors}</span>
        </span>
      </div>
      <button
        type="button"
        class={styles.heading}
        aria-current={props.selection.kind === 'kit' ? 'true' : undefined}
        onClick={() => props.onSelect({ kind: 'kit' })}
      >
        {kitEditWords.about}
        <Look count={marks({ kind: 'kit' })} />
      </button>
      {/* By place: a section is another object after each letter, and its fields must not be made anew. */}
      <For each={sections().map(({ competency }) => competency?.id ?? null)}>
        {(id) => {
          const section = () => sections().find(({ competency }) => (competency?.id ?? null) === id);
          return (
            <section>
              <Show
                when={section()?.competency}
                fallback={<p class={styles.none}>{kitEditWords.noCompetency}</p>}
              >
                {(competency) => (
                  <CompetencyHeading
                    {...props}
                    competency={competency()}
                    marks={marks({ kind: 'competency', id: competency().id })}
                  />
                )}
              </Show>
              <Rows {...props} section={section()?.questions ?? []} marks={marks} />
            </section>
          );
        }}
      </For>
      <Show when={!all() && draft().questions.length > mostRows}>
        <Button onPress={() => setAll(true)}>{kitEditWords.showAll(draft().questions.length)}</Button>
      </Show>
      <div class={styles.add}>
        <Button tone="quiet" icon="plus" onPress={() => props.onAddQuestion(null)}>
          {kitEditWords.addQuestion}
        </Button>
        <Button tone="quiet" icon="plus" onPress={props.onAddCompetency}>
          {kitEditWords.addCompetency}
        </Button>
      </div>
    </nav>
  );
};

const CompetencyHeading = (props: OutlineProps & { competency: DraftCompetency; marks: number }) => {
  const kitLanguage = useKitLanguage();
  const name = () => props.competency.name || kitEditWords.competencyWithoutName;
  const isCurrent = () => props.selection.kind === 'competency' && props.selection.id === props.competency.id;
  return (
    <div class={styles.section}>
      <button
        type="button"
        class={styles.heading}
        dir="auto"
        aria-current={isCurrent() ? 'true' : undefined}
        onClick={() => props.onSelect({ kind: 'competency', id: props.competency.id })}
      >
        <span lang={props.competency.name ? kitLanguage() : undefined}>{name()}</span>
        <Look count={props.marks} />
      </button>
      <span class={styles.plus}>
        <IconButton
          icon="plus"
          label={kitEditWords.addQuestionTo(name())}
          onPress={() => props.onAddQuestion(props.competency.id)}
        />
      </span>
    </div>
  );
};

type RowsProps = OutlineProps & {
  section: readonly NumberedQuestion[];
  marks: (selection: Selection) => number;
};

const Rows = (props: RowsProps) => {
  // A row is known by its question, whatever else of the kit changes.
  const ids = createMemo<readonly { readonly id: QuestionId }[]>((before) => {
    const now = props.section.map(({ id }) => before?.find((one) => one.id === id) ?? { id });
    return before && now.length === before.length && now.every((one, at) => one === before[at])
      ? before
      : now;
  });
  const rowOf = (id: QuestionId) => props.section.find((row) => row.id === id);
  const move = (id: string, to: number) => {
    const edit = moveInSection(props.editor.draft(), id as QuestionId, to); // The list gives back the ids it got.
    if (edit) props.editor.edit(edit);
  };
  return (
    <SortableList
      label={kitEditWords.outline}
      items={ids()}
      nameOf={({ id }) => {
        const row = rowOf(id);
        return (row && nameOf(row.question)) || kitEditWords.untitled;
      }}
      onMove={move}
    >
      {({ id }) => (
        <Show when={rowOf(id)}>
          {(row) => (
            <Row
              {...props}
              row={row()}
              looks={props.marks({ kind: 'question', id })}
              isCurrent={props.selection.kind === 'question' && props.selection.id === id}
            />
          )}
        </Show>
      )}
    </SortableList>
  );
};

const Row = (props: OutlineProps & { row: NumberedQuestion; looks: number; isCurrent: boolean }) => {
  const question = () => props.row.question;
  const name = () => nameOf(question()) || kitEditWords.untitled;
  const kitLanguage = useKitLanguage();
  const written = (): Level[] => levels.filter((level) => question().anchors[level].trim() !== '');
  return (
    <div class={styles.row} data-current={props.isCurrent ? '' : undefined}>
      <button
        type="button"
        class={styles.name}
        aria-current={props.isCurrent ? 'true' : undefined}
        onClick={() => props.onSelect({ kind: 'question', id: props.row.id })}
      >
        <span class={styles.number}>{props.row.number}</span>
        <span
          class={styles.words}
          lang={nameOf(question()) ? kitLanguage() : undefined}
          dir="auto"
          data-empty={nameOf(question()) ? undefined : ''}
        >
          {name()}
        </span>
        <Look count={props.looks} />
      </button>
      <span class={styles.time}>{question().minutes ?? kitEditWords.noMinutes}</span>
      <span class={styles.plan}>
        <Checkbox
          bare
          checked={question().planned ?? false}
          onToggle={(planned) =>
            props.editor.edit({ kind: 'setQuestion', id: props.row.id, set: { planned } })
          }
        >
          {kitEditWords.inPlan(name())}
        </Checkbox>
      </span>
      <span class={styles.marks}>
        <AnchorMarks written={written()} label={kitEditWords.anchorsWritten(written().length)} />
      </span>
    </div>
  );
};

const Look = (props: { count: number }) => (
  <Show when={props.count > 0}>
    <span class={styles.look}>
      <Icon name="warning" size={12} label={kitEditWords.needsLook(props.count)} />
    </span>
  </Show>
);
