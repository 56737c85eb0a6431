import { createUniqueId, For, Match, Show, Switch } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import { IconButton } from './icon-button.tsx';
import { KeyCap } from './key-cap.tsx';
import { useKitLanguage } from './kit-language.ts';
import styles from './question-rail.module.css';
import type { RatingValue } from './rating.ts';
import { RatingChip } from './rating-chip.tsx';

export type RailQuestion = {
  id: string;
  number: number;
  title: string;
  state: 'live' | 'asked' | 'planned' | 'optional' | 'skipped';
  rating?: RatingValue | null | undefined;
  minutes?: number | undefined;
};
export type RailCompetency = { id: string; name: string; questions: readonly RailQuestion[] };

export type QuestionRailProps = {
  competencies: readonly RailCompetency[];
  view: 'plan' | 'all';
  onView: (view: 'plan' | 'all') => void;
  /** The question on the own screen; the same as the live one while following. */
  inViewId: string | null;
  onBrowse: (id: string) => void;
  onFind?: (() => void) | undefined;
  /** The key that finds, as printed on it. */
  findKeys?: string | undefined;
};

/** Beyond this a row of marks would push its heading out: a page without competencies is one long list. */
const mostMarks = 10;

export const QuestionRail = (props: QuestionRailProps) => {
  const kitLanguage = useKitLanguage();
  const id = createUniqueId();
  const inPlan = (question: RailQuestion) => question.state !== 'optional' && question.state !== 'skipped';
  const count = (which: (question: RailQuestion) => boolean) =>
    props.competencies.reduce((sum, competency) => sum + competency.questions.filter(which).length, 0);
  // In the plan the competency of the live question shows its optional questions too: they may come next.
  const shown = (competency: RailCompetency) => {
    const isOpen = competency.questions.some(
      (question) => question.state === 'live' || question.id === props.inViewId,
    );
    return props.view === 'all' || isOpen ? competency.questions : competency.questions.filter(inPlan);
  };
  const hidden = (competency: RailCompetency) =>
    competency.questions.length - competency.questions.filter(inPlan).length;

  return (
    <nav class={styles.rail} aria-label={uiWords.questions}>
      <div class={styles.head}>
        <button
          type="button"
          class={styles.tab}
          aria-pressed={props.view === 'plan'}
          onClick={() => props.onView('plan')}
        >
          {uiWords.plan}, {count(inPlan)}
        </button>
        <button
          type="button"
          class={styles.tab}
          aria-pressed={props.view === 'all'}
          onClick={() => props.onView('all')}
        >
          {uiWords.all} {count(() => true)}
        </button>
        <Show when={props.onFind}>
          {(find) => (
            <span class={styles.find}>
              <IconButton icon="search" label={uiWords.find} onPress={() => find()()} />
              <Show when={props.findKeys}>
                {(keys) => (
                  <span class={styles.findKeys} aria-hidden="true">
                    <KeyCap keys={keys()} />
                  </span>
                )}
              </Show>
            </span>
          )}
        </Show>
      </div>
      <For each={props.competencies}>
        {(competency) => (
          <Show when={shown(competency).length > 0}>
            <section aria-labelledby={`${id}-${competency.id}`}>
              <div class={styles.competency}>
                <h2 class={styles.name} id={`${id}-${competency.id}`} lang={kitLanguage()} dir="auto">
                  {competency.name}
                </h2>
                <Show when={props.view === 'plan' && hidden(competency) > 0}>
                  <bdi class={styles.more} dir="ltr">
                    +{hidden(competency)}
                  </bdi>
                </Show>
                <Show when={competency.questions.length <= mostMarks}>
                  <span class={styles.coverage} aria-hidden="true">
                    <For each={competency.questions}>
                      {(question) => <span class={styles.mark} data-state={question.state} />}
                    </For>
                  </span>
                </Show>
              </div>
              <ul>
                <For each={shown(competency)}>
                  {(question) => (
                    <li>
                      <button
                        type="button"
                        class={styles.question}
                        data-cover-group
                        data-state={question.state}
                        aria-current={question.id === props.inViewId ? 'true' : undefined}
                        onClick={() => props.onBrowse(question.id)}
                      >
                        <span class={styles.number}>{question.number}</span>
                        <span class={styles.title} lang={kitLanguage()} dir="auto">
                          {question.title}
                        </span>
                        <span class={styles.end}>
                          <Switch>
                            <Match when={question.state === 'live'}>
                              <span class={styles.dot} />
                              <span class="visually-hidden">{uiWords.now}</span>
                            </Match>
                            <Match when={question.rating}>
                              {(rating) => <RatingChip value={rating()} size="small" />}
                            </Match>
                            <Match when={question.state === 'asked'}>
                              <RatingChip value="toDo" size="small" />
                            </Match>
                            <Match when={question.state === 'skipped'}>{uiWords.skipped}</Match>
                            <Match when={question.state === 'planned' && question.minutes}>
                              {(minutes) => uiWords.minutes(minutes())}
                            </Match>
                          </Switch>
                        </span>
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </section>
          </Show>
        )}
      </For>
    </nav>
  );
};
