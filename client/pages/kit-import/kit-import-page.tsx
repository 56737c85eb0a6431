import { useNavigate } from '@solidjs/router';
import { Match, onMount, Show, Switch } from 'solid-js';
import type { KitSummary } from '../../../shared/http.ts';
import { useSay } from '../../shell/announcements.tsx';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { kitImportWords } from '../../words/english/kit-import.ts';
import { ChooseSource } from './choose-source.tsx';
import { createKitImport } from './create-kit-import.ts';
import { DropAnywhere } from './file-input.tsx';
import { ImportPreview } from './import-preview.tsx';
import { takeIncomingFile } from './incoming-file.ts';
import styles from './kit-import-page.module.css';

/** From questions as somebody has them to a kit in the library. */
export const KitImportPage = () => {
  const navigate = useNavigate();
  const say = useSay();
  const model = createKitImport();
  usePageTitle(() => kitImportWords.title);
  onMount(() => {
    const dropped = takeIncomingFile();
    if (dropped) void model.takeFile(dropped);
  });
  const filename = () => {
    const source = model.source();
    return source?.kind === 'file' ? source.file.name : undefined;
  };
  const saved = (kit: KitSummary) => {
    say(kitImportWords.isSaved(kit.title, kit.questions));
    navigate(`/kits/${kit.id}`);
  };
  return (
    <Page
      width="full"
      bar={
        <AppBar homeHref="/" title={kitImportWords.title} detail={filename()}>
          <Show when={model.preview()}>
            <Button tone="quiet" onPress={model.discardPreview}>
              {kitImportWords.back}
            </Button>
          </Show>
          <Button tone="quiet" href="/">
            {kitImportWords.cancel}
          </Button>
        </AppBar>
      }
    >
      <Switch
        fallback={
          <div class={styles.choose}>
            <ProblemBanner problem={model.problem()} lead={kitImportWords.notRecognised} />
            <ChooseSource model={model} />
          </div>
        }
      >
        <Match when={model.reading()}>
          <div class={styles.reading} role="status">
            <p>{kitImportWords.reading(model.lines().length)}</p>
            <progress aria-label={kitImportWords.readingLabel} />
            <p class={styles.patience}>{kitImportWords.patience}</p>
          </div>
        </Match>
        <Match when={model.preview()}>
          {(preview) => <ImportPreview model={model} preview={preview()} onSaved={saved} />}
        </Match>
      </Switch>
      <DropAnywhere onFile={model.takeFile} />
    </Page>
  );
};
