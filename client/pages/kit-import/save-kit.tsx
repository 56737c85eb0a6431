import { Show } from 'solid-js';
import type { KitSummary } from '../../../shared/http.ts';
import { withModifier } from '../../shell/modifier.ts';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { kitImportWords } from '../../words/english/kit-import.ts';
import { isolate } from '../../words/isolate.ts';
import type { Clash, KitImport } from './create-kit-import.ts';
import styles from './save-kit.module.css';

export type SaveKitProps = { model: KitImport; questions: number; onSaved: (kit: KitSummary) => void };

/** The one place where an import becomes a kit. */
export const SaveKit = (props: SaveKitProps) => {
  const keep = async (save: () => Promise<KitSummary | null>) => {
    const saved = await save();
    if (saved) props.onSaved(saved);
  };
  return (
    <form
      class={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        void keep(props.model.save);
      }}
    >
      <ProblemBanner problem={props.model.problem()} lead={kitImportWords.notSaved} />
      <Show
        when={props.model.clash()}
        fallback={
          <>
            <TextField
              label={kitImportWords.kitTitle}
              value={props.model.title()}
              maxLength={200}
              onInput={props.model.setTitle}
            />
            <div class={styles.actions}>
              <Button type="submit" tone="primary" size="large" keys={withModifier('↵')}>
                {kitImportWords.importQuestions(props.questions)}
              </Button>
              <span class={styles.promise}>{kitImportWords.nothingSaved}</span>
            </div>
          </>
        }
      >
        {(clash) => <ClashChoice model={props.model} clash={clash()} keep={keep} />}
      </Show>
    </form>
  );
};

type ClashChoiceProps = {
  model: KitImport;
  clash: Clash;
  keep: (save: () => Promise<KitSummary | null>) => Promise<void>;
};

const ClashChoice = (props: ClashChoiceProps) => (
  <>
    <div role="alert">
      <Banner lead={kitImportWords.inLibrary}>
        {kitImportWords.clash(isolate(props.clash.known.title), props.clash.known.version)}
      </Banner>
    </div>
    <div class={styles.actions}>
      <Button tone="primary" size="large" onPress={() => void props.keep(props.model.saveAsVersion)}>
        {kitImportWords.saveVersion(props.clash.known.version + 1)}
      </Button>
      <Button size="large" onPress={() => void props.keep(props.model.saveBeside)}>
        {kitImportWords.saveBeside(props.clash.freeId)}
      </Button>
    </div>
  </>
);
