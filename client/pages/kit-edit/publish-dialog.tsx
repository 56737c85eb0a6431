import { createMemo, createSignal, For, Show } from 'solid-js';
import { diffDrafts } from '../../../shared/kit/diff/diff-kits.ts';
import type { KitDraft } from '../../../shared/kit/edit/draft.ts';
import { draftOfKit } from '../../../shared/kit/edit/draft-of-kit.ts';
import type { DraftProblem } from '../../../shared/kit/edit/kit-of-draft.ts';
import type { Problem } from '../../api/request.ts';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import { fieldInWords } from '../../words/english/kit-fields.ts';
import { DifferenceList } from '../kit/difference-list.tsx';
import { namesIn } from './changes-view.tsx';
import type { KitEditor } from './create-editor.ts';
import styles from './publish-dialog.module.css';
import type { Spot } from './selection.ts';

export type PublishDialogProps = {
  editor: KitEditor;
  open: boolean;
  onGo: (spot: Spot) => void;
  onPublished: (version: number) => void;
  onClose: () => void;
};

/** The last look: what changes for whoever holds the next interview, or what is missing. */
export const PublishDialog = (props: PublishDialogProps) => {
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const [busy, setBusy] = createSignal(false);
  const isReady = () => props.editor.problems().length === 0;
  const publish = async () => {
    if (busy()) return;
    setBusy(true);
    const answer = await props.editor.publish();
    setBusy(false);
    if ('version' in answer) return props.onPublished(answer.version);
    setProblem(answer.code === 'notSaved' ? { ...answer, detail: kitEditWords.notSaved } : answer);
  };
  return (
    <Dialog
      open={props.open}
      title={kitEditWords.publishTitle(props.editor.nextVersion())}
      onClose={() => {
        setProblem(null);
        props.onClose();
      }}
      actions={
        <>
          <Button onPress={props.onClose}>{kitEditWords.cancel}</Button>
          <Show when={isReady()}>
            <Button tone="primary" onPress={() => void publish()}>
              {kitEditWords.publish(props.editor.nextVersion())}
            </Button>
          </Show>
        </>
      }
    >
      <div class={styles.content}>
        <ProblemBanner problem={problem()} lead={kitEditWords.notPublished} />
        <Show when={isReady()} fallback={<Missing {...props} />}>
          <p class={styles.lead}>{kitEditWords.publishLead}</p>
          <Changes editor={props.editor} />
        </Show>
      </div>
    </Dialog>
  );
};

/** `Question 4: Anchor, level 4 is empty.` */
const inWords = (draft: KitDraft, problem: DraftProblem): string => {
  const level = problem.field === 'anchors' ? problem.entry : undefined;
  const what = kitEditWords.problem(fieldInWords(problem.field, level), problem.message);
  const number = draft.questions.findIndex(({ id }) => id === problem.questionId) + 1;
  const competency = draft.competencies.find(({ id }) => id === problem.competencyId);
  if (number > 0) return kitEditWords.problemAt(kitEditWords.question(number), what);
  const name = competency && (competency.name || kitEditWords.competencyWithoutName);
  return name ? kitEditWords.problemAt(name, what) : what;
};

const Missing = (props: PublishDialogProps) => (
  <>
    <p class={styles.lead}>{kitEditWords.notYet}</p>
    <ul class={styles.missing}>
      <For each={props.editor.problems().slice(0, 50)}>
        {(problem) => (
          <li class={styles.row}>
            <span>{inWords(props.editor.draft(), problem)}</span>
            <Button
              tone="link"
              onPress={() => {
                props.onClose();
                props.onGo(problem);
              }}
            >
              {kitEditWords.goThere}
            </Button>
          </li>
        )}
      </For>
    </ul>
  </>
);

const Changes = (props: { editor: KitEditor }) => {
  const before = createMemo(() => {
    const published = props.editor.published();
    return published && draftOfKit(published);
  });
  return (
    <Show when={before()} fallback={<p class={styles.lead}>{kitEditWords.changesNew}</p>}>
      {(old) => (
        <DifferenceList
          differences={diffDrafts(old(), props.editor.draft())}
          competencyName={namesIn(props.editor.draft(), old())}
        />
      )}
    </Show>
  );
};
