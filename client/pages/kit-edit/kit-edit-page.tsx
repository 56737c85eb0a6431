import { useParams } from '@solidjs/router';
import { createResource, Match, Switch } from 'solid-js';
import type { KitId } from '../../../shared/id.ts';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { kitWords } from '../../words/english/kit.ts';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import styles from './kit-edit-page.module.css';
import { KitEditView } from './kit-edit-view.tsx';
import { openKit } from './open-kit.ts';

/** /kits/:id/edit: a kit is written here, by its owner. */
export const KitEditPage = () => {
  const params = useParams<{ id: string }>();
  const [answer] = createResource(() => params.id as KitId, openKit); // Refused by the server when it is none.
  const opened = () => {
    const read = answer();
    return read?.ok ? read.value : null;
  };
  const problem = () => {
    const read = answer();
    return read && !read.ok ? read.problem : null;
  };
  usePageTitle(() => opened()?.work.draft.title || kitEditWords.title);
  return (
    <Switch>
      <Match when={opened()} keyed>
        {(kit) => <KitEditView opened={kit} />}
      </Match>
      <Match when={problem()}>
        <Page width="narrow" bar={<AppBar homeHref="/" />}>
          <h1 class={styles.none}>{kitWords.noKit}</h1>
          <ProblemBanner problem={problem()} />
        </Page>
      </Match>
    </Switch>
  );
};
