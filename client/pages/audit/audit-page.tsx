import { createResource, createSignal, For, Show, Suspense } from 'solid-js';
import type { AuditTrailAnswer, ListedInterview } from '../../../shared/http.ts';
import type { Problem } from '../../api/request.ts';
import { listInterviews, readAudit } from '../../api.ts';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { clockOf, shortDay } from '../../shell/dates.ts';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { auditWords } from '../../words/english/audit.ts';
import styles from './audit-page.module.css';
import { deedInWords } from './deeds.ts';

type Trail = {
  trail: AuditTrailAnswer | null;
  interviews: ReadonlyMap<string, ListedInterview>;
  problem: Problem | null;
};

/** The interviews give the records names; without them the trail is read all the same. */
const readTrail = async (): Promise<Trail> => {
  const [trail, listed] = await Promise.all([readAudit(), listInterviews()]);
  return {
    trail: trail.ok ? trail.value : null,
    interviews: new Map(listed.ok ? listed.value.interviews.map((one) => [one.id, one]) : []),
    problem: trail.ok ? null : trail.problem,
  };
};

/** /audit: the owner reads what was done and what was refused, and whether it was changed afterwards. */
export const AuditPage = () => {
  const [trail, { refetch }] = createResource(readTrail);
  usePageTitle(() => auditWords.title);
  return (
    <Page
      width="wide"
      bar={
        <AppBar homeHref="/">
          <Button tone="outline" onPress={() => void refetch()}>
            {auditWords.again}
          </Button>
          <AccountMenu />
        </AppBar>
      }
    >
      <div class={styles.content}>
        <h1 class={styles.title}>{auditWords.title}</h1>
        <p class={styles.detail}>{auditWords.explained}</p>
        <Suspense>
          <ProblemBanner problem={trail.latest?.problem} />
          <Show when={trail.latest?.trail}>
            {(read) => <Records trail={read()} interviews={trail.latest?.interviews ?? new Map()} />}
          </Show>
        </Suspense>
      </div>
    </Page>
  );
};

const Records = (props: { trail: AuditTrailAnswer; interviews: Trail['interviews'] }) => {
  const [refusedOnly, setRefusedOnly] = createSignal(false);
  const latestFirst = () =>
    props.trail.records.filter(({ outcome }) => !refusedOnly() || outcome === 'denied').toReversed();
  return (
    <>
      <Show
        when={props.trail.intact}
        fallback={
          <Banner tone="danger" lead={auditWords.changed}>
            {auditWords.changedHelp}
          </Banner>
        }
      >
        <p class={styles.detail}>{auditWords.intact}</p>
      </Show>
      <Checkbox checked={refusedOnly()} onToggle={setRefusedOnly}>
        {auditWords.refusedOnly}
      </Checkbox>
      <ol class={styles.records}>
        <For
          each={latestFirst()}
          fallback={
            <li class={styles.detail}>{refusedOnly() ? auditWords.nothingRefused : auditWords.empty}</li>
          }
        >
          {(record) => (
            <Row record={record} interview={props.interviews.get(record.about?.interview ?? '')} />
          )}
        </For>
      </ol>
      {/* The first of all has the number 1. */}
      <Show when={(props.trail.records[0]?.n ?? 1) > 1}>
        <p class={styles.detail}>{auditWords.shown(props.trail.records.length)}</p>
      </Show>
    </>
  );
};

type Entry = AuditTrailAnswer['records'][number];

const Row = (props: { record: Entry; interview: ListedInterview | undefined }) => {
  const who = () => {
    const { by } = props.record;
    if (by === 'owner') return auditWords.owner;
    if (by === 'nobody') return auditWords.nobody;
    return props.interview?.panelists.find(({ id }) => id === by)?.name ?? auditWords.seat;
  };
  const at = () => new Date(props.record.at);
  return (
    <li class={styles.record}>
      <time class={styles.when} dateTime={props.record.at}>
        {shortDay(at())} <bdi dir="ltr">{clockOf(at())}</bdi>
      </time>
      <span class={styles.deed}>
        {deedInWords(props.record.what)}
        <span class={styles.outcome} data-outcome={props.record.outcome}>
          {auditWords.outcomes[props.record.outcome]}
        </span>
      </span>
      <span class={styles.detail}>
        <bdi>{auditWords.by(who())}</bdi>
        <Show when={props.record.about?.interview}>
          {'. '}
          <Show when={props.interview} fallback={auditWords.deletedInterview}>
            {(interview) => (
              <a href={`/room/${interview().id}`}>
                <bdi>{auditWords.inInterview(interview().candidate.name)}</bdi>
              </a>
            )}
          </Show>
        </Show>
        <Show when={props.record.unwritten}>{(count) => <>. {auditWords.unwritten(count())}</>}</Show>
      </span>
    </li>
  );
};
