import { useSearchParams } from '@solidjs/router';
import { createSignal, onMount, Suspense } from 'solid-js';
import type { InterviewSummary } from '../../../shared/http.ts';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { createRoomOpening, NameDialog, RoomOpeningProblem } from '../../shell/room-opening.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { newInterviewWords } from '../../words/english/new-interview.ts';
import { createInterviewForm, firstWrong } from './create-interview-form.ts';
import { draftFields } from './interview-draft.ts';
import { InterviewFields } from './interview-fields.tsx';
import styles from './new-interview-page.module.css';
import { PlanField } from './plan-field.tsx';
import { RoomRules } from './room-rules.tsx';

/** From a kit and a name to an open room. */
export const NewInterviewPage = () => {
  const [search] = useSearchParams<{ kit: string }>();
  const form = createInterviewForm(search.kit);
  const opening = createRoomOpening();
  const [made, setMade] = createSignal<InterviewSummary | null>(null);
  let fields: HTMLElement | undefined;
  let nameField: HTMLInputElement | undefined;
  usePageTitle(() => newInterviewWords.title);
  onMount(() => nameField?.focus());

  const create = async () => {
    // Made already, and only the way into its room failed: a second interview would be one too many.
    const interview = made() ?? (await form.submit());
    if (interview) {
      setMade(interview);
      opening.open({ ...interview, me: null });
      return;
    }
    const wrong = firstWrong(form.errors(), draftFields);
    if (wrong) fields?.querySelector<HTMLElement>(`[data-field=${wrong}] :is(input, select)`)?.focus();
  };
  return (
    <Page
      width="narrow"
      bar={
        <AppBar homeHref="/">
          <Button tone="quiet" href="/">
            {newInterviewWords.cancel}
          </Button>
          <AccountMenu />
        </AppBar>
      }
    >
      <form
        ref={(element) => {
          fields = element;
        }}
        class={styles.form}
        // The browser's own bubbles say less, and one at a time.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <h1 class={styles.title}>{newInterviewWords.title}</h1>
        <InterviewFields
          form={form}
          nameField={(field) => {
            nameField = field;
          }}
        />
        {/* By itself: while the kit is read, the fields above keep what is typed and the focus. */}
        <Suspense>
          <PlanField form={form} />
        </Suspense>
        <RoomRules form={form} />
        <div>
          <div class={styles.problems}>
            <ProblemBanner problem={form.problem()} lead={newInterviewWords.notCreated} />
            <RoomOpeningProblem opening={opening} />
          </div>
          <div class={styles.end}>
            <Button type="submit" tone="primary" size="large" keys="↵">
              {made() ? newInterviewWords.openRoom : newInterviewWords.createAndOpen}
            </Button>
            <p class={styles.detail}>{newInterviewWords.clockStartsThere}</p>
          </div>
        </div>
      </form>
      <NameDialog opening={opening} />
    </Page>
  );
};
