import { createMemo, Show } from 'solid-js';
import { diffDrafts } from '../../../shared/kit/diff/diff-kits.ts';
import type { KitDraft } from '../../../shared/kit/edit/draft.ts';
import { draftOfKit } from '../../../shared/kit/edit/draft-of-kit.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import { DifferenceList } from '../kit/difference-list.tsx';
import styles from './form.module.css';

/** A competency's name in either of two drafts. */
export const namesIn =
  (...drafts: readonly KitDraft[]) =>
  (id: string): string =>
    drafts.flatMap(({ competencies }) => competencies).find((one) => one.id === id)?.name ?? id;

/** What publishing would change. */
export const ChangesView = (props: { published: Kit | null; draft: KitDraft }) => (
  <div class={styles.form}>
    <Show when={props.published} fallback={<p class={styles.detail}>{kitEditWords.changesNew}</p>}>
      {(published) => {
        const before = createMemo(() => draftOfKit(published()));
        return (
          <>
            <h2 class={styles.number}>{kitEditWords.changesLead(published().version)}</h2>
            <DifferenceList
              differences={diffDrafts(before(), props.draft)}
              competencyName={namesIn(props.draft, before())}
            />
          </>
        );
      }}
    </Show>
  </div>
);
