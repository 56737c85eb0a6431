import { createMemo, Show } from 'solid-js';
import { diffDrafts } from '../../../shared/kit/diff/diff-kits.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import { DifferenceList } from '../kit/difference-list.tsx';
import { namesIn } from './changes-view.tsx';
import type { KitEditor } from './create-editor.ts';
import styles from './draft-news.module.css';

/** What other windows did meanwhile: a conflict to be settled, a version that came since. */
export const DraftNews = (props: { editor: KitEditor }) => (
  <div role="status" class={styles.news}>
    <Show when={props.editor.save.theirs()}>
      {(theirs) => {
        const differences = createMemo(() => diffDrafts(props.editor.draft(), theirs().draft));
        return (
          <>
            <Banner
              lead={kitEditWords.conflictTitle}
              action={
                <span class={styles.choice}>
                  <Button size="small" onPress={() => props.editor.keep('mine')}>
                    {kitEditWords.keepMine}
                  </Button>
                  <Button size="small" onPress={() => props.editor.keep('theirs')}>
                    {kitEditWords.takeTheirs}
                  </Button>
                </span>
              }
            >
              {kitEditWords.conflictDetail}
            </Banner>
            <Fold title={kitEditWords.theirDifference} open>
              <DifferenceList
                differences={differences()}
                competencyName={namesIn(theirs().draft, props.editor.draft())}
              />
            </Fold>
          </>
        );
      }}
    </Show>
    <Show when={props.editor.overtaken() !== null && props.editor.published()}>
      {(latest) => (
        <Banner lead={kitEditWords.overtaken(latest().version, props.editor.overtaken() ?? 0)}>
          {kitEditWords.overtakenDetail}
        </Banner>
      )}
    </Show>
  </div>
);
