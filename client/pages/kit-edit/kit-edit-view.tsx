import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, lazy, Match, onCleanup, onMount, Show, Suspense, Switch } from 'solid-js';
import type { CompetencyId, QuestionId } from '../../../shared/id.ts';
import { markdownOfDraft } from '../../../shared/kit/edit/markdown.ts';
import { emptyCompetency, emptyQuestion } from '../../../shared/kit/edit/new-draft.ts';
import { deleteKit, dropDraft } from '../../api.ts';
import { useSay } from '../../shell/announcements.tsx';
import { Page } from '../../shell/page.tsx';
import { Button } from '../../ui/button.tsx';
import { KitLanguageProvider } from '../../ui/kit-language.ts';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import { beginCopy } from './begin-kit.ts';
import { ChangesView } from './changes-view.tsx';
import { CompetencyForm } from './competency-form.tsx';
import { createEditor, type KitEditor } from './create-editor.ts';
import { forgetOnDevice } from './device-copy.ts';
import { DraftNews } from './draft-news.tsx';
import { endOfSection } from './draft-sections.ts';
import { EditorBar, type EditorMenuItem } from './editor-bar.tsx';
import styles from './kit-edit-page.module.css';
import { KitForm } from './kit-form.tsx';
import { newCompetencyId, newQuestionId } from './new-record-id.ts';
import type { OpenedKit } from './open-kit.ts';
import { Outline } from './outline.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { QuestionForm } from './question-form.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { focusSpot, keyOf, present, type Selection, type Spot, selectionOf } from './selection.ts';
import { useEditorKeys } from './use-editor-keys.ts';

// It reads kit files, which takes a parser that the form does without.
const MarkdownView = lazy(async () => ({ default: (await import('./markdown-view.tsx')).MarkdownView }));

type View = 'form' | 'markdown' | 'changes';

/** The outline beside what is being written: a form, the file's text, or the changes. */
export const KitEditView = (props: { opened: OpenedKit }) => {
  const navigate = useNavigate();
  const say = useSay();
  const editor = createEditor(props.opened);
  const [view, setView] = createSignal<View>('form');
  const [chosen, setChosen] = createSignal<Selection>(selectionOfHash());
  const [showsOutline, setShowsOutline] = createSignal(false);
  const [dialog, setDialog] = createSignal<'publish' | 'delete' | 'discard' | null>(null);
  const selection = createMemo(() => present(editor.draft(), chosen()));
  const spots = createMemo((): readonly Spot[] => [...editor.problems(), ...editor.findings()]);
  onCleanup(() => {
    void editor.save.flush();
    editor.close();
  });
  useSavedWhenHidden(editor);

  const select = (to: Selection) => {
    editor.endStep();
    setView('form');
    setChosen(to);
    setShowsOutline(false);
  };
  const go = (spot: Spot) => {
    select(selectionOf(spot));
    focusSpot(spot);
  };
  let looked = { index: -1, key: '' };
  const nextLook = (by: 1 | -1) => {
    const all = spots();
    if (all.length === 0) return say(kitEditWords.noneToLookAt);
    const before = all[looked.index];
    // What was mended has gone from the list, and the next one has taken its place.
    const isGone = looked.index >= 0 && (!before || keyOf(before) !== looked.key);
    const index = (looked.index + (isGone && by === 1 ? 0 : by) + all.length) % all.length;
    const spot = all[index];
    if (!spot) return;
    looked = { index, key: keyOf(spot) };
    go(spot);
  };
  useEditorKeys({ undo: editor.undo, redo: editor.redo, nextLook });

  const addQuestion = (competencyId: CompetencyId | null) => {
    const id = newQuestionId();
    const at = endOfSection(editor.draft(), competencyId);
    editor.edit({ kind: 'addQuestion', question: emptyQuestion(id, competencyId), at });
    go({ questionId: id, field: 'text' });
  };
  const addCompetency = () => {
    const id = newCompetencyId();
    editor.edit({ kind: 'addCompetency', competency: emptyCompetency(id) });
    go({ competencyId: id, field: 'name' });
  };
  const { id } = props.opened.work.draft;
  const menu: { readonly [item in EditorMenuItem]: () => void } = {
    duplicate: () => void duplicate(editor).then((copy) => copy && navigate(`/kits/${copy}/edit`)),
    export: () => download(`${id}.kit.md`, markdownOfDraft(editor.draft(), editor.nextVersion())),
    discard: () => setDialog('discard'),
    delete: () => setDialog('delete'),
  };
  const leave = (to: string) => {
    editor.close();
    forgetOnDevice(id);
    navigate(to);
  };
  return (
    <KitLanguageProvider value={() => editor.draft().language}>
      <Page
        width="full"
        bar={
          <EditorBar
            editor={editor}
            looks={spots().length}
            onNextLook={() => nextLook(1)}
            onPublish={() => setDialog('publish')}
            onMenu={(item) => menu[item]()}
          />
        }
      >
        <div class={styles.panes} data-shows={showsOutline() ? 'outline' : 'stage'}>
          <div class={styles.outline}>
            <Outline
              editor={editor}
              selection={selection()}
              spots={spots()}
              onSelect={select}
              onAddQuestion={addQuestion}
              onAddCompetency={addCompetency}
            />
          </div>
          <div class={styles.stage}>
            <div class={styles.tools}>
              <span class={styles.back}>
                <Button icon="menu" onPress={() => setShowsOutline(true)}>
                  {kitEditWords.allQuestions}
                </Button>
              </span>
              <SegmentedControl
                legend={kitEditWords.view}
                options={[
                  { value: 'form', label: kitEditWords.form },
                  { value: 'markdown', label: kitEditWords.markdown },
                  { value: 'changes', label: kitEditWords.changes },
                ]}
                value={view()}
                onChange={(to) => {
                  editor.endStep();
                  setView(to);
                }}
              />
            </div>
            <DraftNews editor={editor} />
            <Switch fallback={<Form editor={editor} selection={selection()} onSelect={select} onGo={go} />}>
              <Match when={view() === 'markdown'}>
                <Suspense>
                  <MarkdownView editor={editor} />
                </Suspense>
              </Match>
              <Match when={view() === 'changes'}>
                <ChangesView published={editor.published()} draft={editor.draft()} />
              </Match>
            </Switch>
          </div>
        </div>
        <PublishDialog
          editor={editor}
          open={dialog() === 'publish'}
          onGo={go}
          onClose={() => setDialog(null)}
          onPublished={(version) => {
            say(kitEditWords.published(editor.draft().title, version));
            leave(`/kits/${id}`);
          }}
        />
        <RemoveDialog
          open={dialog() === 'delete'}
          title={kitEditWords.deleteTitle}
          detail={kitEditWords.deleteDetail(editor.draft().title || kitEditWords.noTitle)}
          remove={() => deleteKit(id)}
          onRemoved={() => {
            say(kitEditWords.deleted(editor.draft().title));
            leave('/');
          }}
          onClose={() => setDialog(null)}
        />
        <RemoveDialog
          open={dialog() === 'discard'}
          title={kitEditWords.discardTitle}
          detail={kitEditWords.discardDetail}
          remove={() => dropDraft(id)}
          onRemoved={() => leave(editor.published() ? `/kits/${id}` : '/')}
          onClose={() => setDialog(null)}
        />
      </Page>
    </KitLanguageProvider>
  );
};

type FormProps = {
  editor: KitEditor;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onGo: (spot: Spot) => void;
};

/** One form for each record: it stays while the record changes, so that a caret never moves. */
const Form = (props: FormProps) => {
  const question = () => {
    const { selection } = props;
    return selection.kind === 'question'
      ? props.editor.draft().questions.find(({ id }) => id === selection.id)
      : undefined;
  };
  const competency = () => {
    const { selection } = props;
    return selection.kind === 'competency'
      ? props.editor.draft().competencies.find(({ id }) => id === selection.id)
      : undefined;
  };
  return (
    <Switch fallback={<KitForm editor={props.editor} onGo={props.onGo} />}>
      <Match when={question()}>
        {(one) => (
          <Show when={one().id} keyed>
            {(id: QuestionId) => (
              <QuestionForm
                {...props}
                question={one()}
                number={props.editor.draft().questions.findIndex((each) => each.id === id) + 1}
              />
            )}
          </Show>
        )}
      </Match>
      <Match when={competency()}>
        {(one) => (
          <Show when={one().id} keyed>
            {(_id) => <CompetencyForm {...props} competency={one()} />}
          </Show>
        )}
      </Match>
    </Switch>
  );
};

/** A link can point at a question: `/kits/night-guard/edit#a-light-goes-out`. */
const selectionOfHash = (): Selection => {
  const id = decodeURIComponent(location.hash.slice(1));
  return id === '' ? { kind: 'kit' } : { kind: 'question', id: id as QuestionId }; // What is not there falls back to the kit.
};

/** Who looks away may close the window next. */
const useSavedWhenHidden = (editor: KitEditor): void => {
  const onHidden = () => {
    if (document.visibilityState === 'hidden') void editor.save.flush();
  };
  onMount(() => {
    document.addEventListener('visibilitychange', onHidden);
    onCleanup(() => document.removeEventListener('visibilitychange', onHidden));
  });
};

const duplicate = async (editor: KitEditor): Promise<string | null> => {
  const draft = editor.draft();
  const copy = await beginCopy(draft, kitEditWords.copyOf(draft.title || kitEditWords.noTitle));
  return copy.ok ? copy.value : null;
};

const download = (name: string, text: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};
