import { useParams } from '@solidjs/router';
import { createResource, For, Show, Suspense } from 'solid-js';
import type { Kit } from '../../../shared/kit/kit.ts';
import { readKit } from '../../api.ts';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { KitLanguageProvider, useKitLanguage } from '../../ui/kit-language.ts';
import { kitWords } from '../../words/english/kit.ts';
import { KitAgreement } from './kit-agreement.tsx';
import { KitDownload } from './kit-download.tsx';
import styles from './kit-page.module.css';
import { type KitSection, plannedMinutesOf, sectionsOf, timeInWords, titleOf } from './kit-sections.ts';
import { KitSuggestions } from './kit-suggestions.tsx';
import { KitVersions } from './kit-versions.tsx';
import { AnchorList, QuestionContent } from './question-content.tsx';

/** A kit to read before an interview, on screen or on paper. */
export const KitPage = () => {
  const params = useParams<{ id: string }>();
  const [answer, { refetch }] = createResource(() => params.id, readKit);
  const kit = () => {
    const read = answer.latest;
    return read?.ok ? read.value : null;
  };
  const problem = () => {
    const read = answer();
    return read && !read.ok ? read.problem : null;
  };
  usePageTitle(() => kit()?.title ?? kitWords.kit);
  return (
    <Page
      width="narrow"
      bar={
        <AppBar homeHref="/">
          <span class={styles.print}>
            <Button tone="quiet" onPress={() => print()}>
              {kitWords.print}
            </Button>
          </span>
          <Button tone="outline" icon="pen" href={`/kits/${encodeURIComponent(params.id)}/edit`}>
            <span class={styles.edit}>{kitWords.edit}</span>
          </Button>
          <Button tone="primary" icon="plus" href={`/interviews/new?kit=${encodeURIComponent(params.id)}`}>
            {kitWords.newInterview} <span class={styles.withKit}>{kitWords.withThisKit}</span>
          </Button>
          <AccountMenu />
        </AppBar>
      }
    >
      <div class={styles.content}>
        <h1 class={styles.title} lang={kit()?.language} dir="auto">
          {kit()?.title ?? (problem() ? kitWords.noKit : kitWords.kit)}
        </h1>
        <ProblemBanner problem={problem()} />
        <Show when={kit()}>
          {(read) => (
            <>
              <Suspense>
                <KitSuggestions kit={read()} onAccepted={() => void refetch()} />
              </Suspense>
              <KitContent kit={read()} />
              <Suspense>
                <KitVersions kitId={read().id} version={read().version} />
              </Suspense>
              <KitAgreement kitId={read().id} />
            </>
          )}
        </Show>
      </div>
    </Page>
  );
};

const factsOf = (kit: Kit): string => {
  const planned = kit.questions.filter((question) => question.planned).length;
  const role = [kit.level, kit.role].filter(Boolean).join(' ');
  return [
    role === kit.title ? '' : role,
    kitWords.questions(kit.questions.length),
    planned > 0
      ? kitWords.planned(planned, plannedMinutesOf(kit), kit.minutes)
      : kitWords.minutes(kit.minutes),
    kitWords.version(kit.version),
  ]
    .filter(Boolean)
    .join(', ');
};

const KitContent = (props: { kit: Kit }) => (
  <KitLanguageProvider value={() => props.kit.language}>
    <div class={styles.sections}>
      <div class={styles.summary}>
        <p class={styles.facts}>{factsOf(props.kit)}</p>
        <span class={styles.download}>
          <KitDownload kitId={props.kit.id} />
        </span>
      </div>
      <dl class={styles.scale} lang={props.kit.language}>
        <For each={props.kit.scale.levels}>
          {(level) => (
            <div class={styles.level}>
              <dt>
                {level.value} {level.label}
              </dt>
              <dd dir="auto">{level.meaning}</dd>
            </div>
          )}
        </For>
      </dl>
      <For each={sectionsOf(props.kit)}>{(section) => <Section section={section} />}</For>
    </div>
  </KitLanguageProvider>
);

const Section = (props: { section: KitSection }) => {
  const kitLanguage = useKitLanguage();
  return (
    <section class={styles.section}>
      <h2 class={styles.competency} dir="auto">
        <Show when={props.section.competency} fallback={kitWords.noCompetency}>
          {(competency) => <span lang={kitLanguage()}>{competency().name}</span>}
        </Show>
      </h2>
      <Show when={props.section.competency?.meaning}>
        {(meaning) => (
          <p class={styles.meaning} lang={kitLanguage()} dir="auto">
            {meaning()}
          </p>
        )}
      </Show>
      <Show when={props.section.competency?.anchors}>{(anchors) => <AnchorList anchors={anchors()} />}</Show>
      <ol class={styles.questions}>
        <For each={props.section.questions}>
          {({ number, question }) => (
            <li class={styles.question} id={question.id}>
              <header class={styles.head}>
                <h3 class={styles.name} lang={kitLanguage()} dir="auto">
                  <span class={styles.number}>{number}</span> {titleOf(question)}
                </h3>
                <span class={styles.time}>{timeInWords(question)}</span>
              </header>
              <QuestionContent question={question} />
            </li>
          )}
        </For>
      </ol>
    </section>
  );
};
