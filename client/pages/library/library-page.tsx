import { useNavigate } from '@solidjs/router';
import { createResource, createSignal, For, Show, Suspense } from 'solid-js';
import type { Problem } from '../../api/request.ts';
import { listKits } from '../../api.ts';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { shortDay } from '../../shell/dates.ts';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { libraryWords } from '../../words/english/library.ts';
import { beginKit } from '../kit-edit/begin-kit.ts';
import { FindQuestions } from './find-questions.tsx';
import styles from './library-page.module.css';

/** /kits: every kit and draft, and a way through all their questions. */
export const LibraryPage = () => {
  const [beginning, setBeginning] = createSignal(false);
  usePageTitle(() => libraryWords.title);
  return (
    <Page
      width="wide"
      bar={
        <AppBar homeHref="/">
          <Button tone="outline" href="/kits/import">
            {libraryWords.import}
          </Button>
          <Button tone="primary" icon="plus" onPress={() => setBeginning(true)}>
            {libraryWords.newKit}
          </Button>
          <AccountMenu />
        </AppBar>
      }
    >
      <div class={styles.content}>
        <h1 class={styles.title}>{libraryWords.title}</h1>
        <div class={styles.columns}>
          <Suspense>
            <Kits />
          </Suspense>
          <FindQuestions />
        </div>
      </div>
      <BeginDialog open={beginning()} onClose={() => setBeginning(false)} />
    </Page>
  );
};

const Kits = () => {
  const [answer] = createResource(listKits);
  const library = () => {
    const read = answer();
    return read?.ok ? read.value : { kits: [], drafts: [] };
  };
  const problem = () => {
    const read = answer();
    return read && !read.ok ? read.problem : null;
  };
  return (
    <div class={styles.part}>
      <ProblemBanner problem={problem()} />
      <Show when={library().drafts.length > 0}>
        <h2 class={styles.heading}>{libraryWords.drafts}</h2>
        <ul>
          <For each={library().drafts}>
            {(draft) => (
              <li class={styles.row}>
                <a class={styles.name} href={`/kits/${draft.id}/edit`}>
                  <bdi>{draft.title || libraryWords.untitled}</bdi>
                </a>
                <span class={styles.detail}>
                  {libraryWords.draftOf(draft.base, shortDay(new Date(draft.savedAt)))}
                </span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <h2 class={styles.heading}>{libraryWords.kits}</h2>
      <ul>
        <For each={library().kits} fallback={<li class={styles.detail}>{libraryWords.noKit}</li>}>
          {(kit) => (
            <li class={styles.row}>
              <a class={styles.name} href={`/kits/${kit.id}`}>
                <bdi>{kit.title}</bdi>
              </a>
              <span class={styles.detail}>{libraryWords.facts(kit.questions, kit.minutes, kit.version)}</span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
};

/** A title is enough to begin; everything else is written in the editor. */
const BeginDialog = (props: { open: boolean; onClose: () => void }) => {
  const navigate = useNavigate();
  const [title, setTitle] = createSignal('');
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const begin = async () => {
    if (title().trim() === '') return;
    const begun = await beginKit(title().trim());
    if (begun.ok) navigate(`/kits/${begun.value}/edit`);
    else setProblem(begun.problem);
  };
  return (
    <Dialog
      open={props.open}
      title={libraryWords.newKit}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{libraryWords.cancel}</Button>
          <Button
            tone="primary"
            refusal={title().trim() === '' ? libraryWords.titleMissing : undefined}
            onPress={() => void begin()}
          >
            {libraryWords.begin}
          </Button>
        </>
      }
    >
      <ProblemBanner problem={problem()} lead={libraryWords.notBegun} />
      <TextField
        label={libraryWords.newKitTitle}
        hint={libraryWords.newKitHint}
        value={title()}
        maxLength={200}
        onInput={setTitle}
        onEnter={() => void begin()}
        ref={(field) => queueMicrotask(() => field.focus())}
      />
    </Dialog>
  );
};
