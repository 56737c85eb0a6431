import { useNavigate } from '@solidjs/router';
import {
  createEffect,
  createResource,
  createSignal,
  Match,
  onCleanup,
  onMount,
  Show,
  Switch,
} from 'solid-js';
import type { InvitePeek } from '../../../shared/http.ts';
import type { Problem } from '../../api/request.ts';
import { joinRoom, peekInvite } from '../../api.ts';
import { spanInWords } from '../../shell/dates.ts';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { inviteInHand, keepInHand, rememberedName, rememberName } from '../../shell/remembered.ts';
import { takeInvite } from '../../shell/secret-in-fragment.ts';
import { useSession } from '../../shell/session.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { joinWords } from '../../words/english/join.ts';
import { policyWords } from '../../words/english/policies.ts';
import { roleWords } from '../../words/english/roles.ts';
import styles from './join-page.module.css';
import { PanelLead } from './panel-lead.tsx';

/** From an invite to a seat: one name, one Enter. */
export const JoinPage = () => {
  const [invite, setInvite] = createSignal(takeInvite() ?? inviteInHand());
  // It has left the address: a reload before the name is typed must not cost it.
  createEffect(() => keepInHand(invite()));
  const [peek, { refetch }] = createResource(invite, peekInvite);
  usePageTitle(() => joinWords.title);
  onMount(() => {
    // A second link opened in the same tab changes the fragment alone.
    const arrive = () => setInvite((current) => takeInvite() ?? current);
    addEventListener('hashchange', arrive);
    onCleanup(() => removeEventListener('hashchange', arrive));
  });
  const opened = () => {
    const answer = peek.latest;
    return answer?.ok ? answer.value : null;
  };
  const refused = () => {
    const answer = peek.latest;
    return answer && !answer.ok ? answer.problem : null;
  };
  return (
    <Page width="narrow" bar={null}>
      <div class={styles.content}>
        <Switch>
          <Match when={invite() === null}>
            <Refused detail={joinWords.noInvite} />
          </Match>
          <Match when={refused()}>
            {(problem) => (
              <Refused
                detail={problem().detail}
                onRetry={problem().code === 'noSuchInvite' ? undefined : () => void refetch()}
              />
            )}
          </Match>
          <Match when={opened()} keyed>
            {(value) => <JoinForm peek={value} invite={invite() ?? ''} />}
          </Match>
        </Switch>
      </div>
    </Page>
  );
};

const Refused = (props: { detail: string; onRetry?: (() => void) | undefined }) => (
  <>
    <h1 class={styles.title}>{joinWords.staysClosed}</h1>
    <div role="alert">
      <EmptyState
        action={
          <Show when={props.onRetry} fallback={<Button href="/">{joinWords.toStart}</Button>}>
            {(retry) => <Button onPress={() => retry()()}>{joinWords.tryAgain}</Button>}
          </Show>
        }
      >
        {props.detail}
      </EmptyState>
    </div>
  </>
);

const JoinForm = (props: { peek: InvitePeek; invite: string }) => {
  const navigate = useNavigate();
  const session = useSession();
  const [name, setName] = createSignal(rememberedName());
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const [joining, setJoining] = createSignal(false);
  let field: HTMLInputElement | undefined;
  // Selected, so that somebody else on this device types over the remembered name.
  onMount(() => {
    field?.focus();
    field?.select();
  });

  const join = async () => {
    const given = name().trim();
    if (given === '' || joining()) return;
    setJoining(true);
    rememberName(given);
    const seat = await joinRoom(props.invite, given);
    setJoining(false);
    if (!seat.ok) return setProblem(seat.problem);
    keepInHand(null);
    void session.refresh();
    navigate(`/room/${seat.value.interviewId}`, { replace: true });
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void join();
      }}
    >
      <Interview peek={props.peek} />
      <ProblemBanner problem={problem()} lead={joinWords.notJoined} />
      <TextField
        label={joinWords.yourName}
        size="large"
        value={name()}
        autocomplete="name"
        maxLength={128}
        required
        onInput={setName}
        ref={(element) => {
          field = element;
        }}
      />
      <RoleCard peek={props.peek} />
      <Button type="submit" tone="primary" size="large" keys="↵" wide>
        {props.peek.seated ? joinWords.toYourSeat : joinWords.join}
      </Button>
      <Show when={props.peek.interview}>
        {(interview) => (
          <p class={styles.promise}>
            {policyWords[interview().revealPolicy].joining} {joinWords.candidateSeesNothing}
          </p>
        )}
      </Show>
    </form>
  );
};

const Interview = (props: { peek: InvitePeek }) => {
  const about = () => {
    const interview = props.peek.interview;
    if (!interview) return '';
    const start = interview.scheduledAt && new Date(interview.scheduledAt);
    const when = start
      ? spanInWords(start, interview.minutes, new Date())
      : joinWords.minutes(interview.minutes);
    return [interview.role, when].filter(Boolean).join(', ');
  };
  return (
    <header class={styles.head}>
      <PanelLead interview={props.peek.interview} />
      <h1 class={styles.title}>
        <bdi>{props.peek.interview?.candidate.name ?? joinWords.interview}</bdi>
      </h1>
      <p class={styles.about}>
        <bdi>{about()}</bdi>
      </p>
    </header>
  );
};

const RoleCard = (props: { peek: InvitePeek }) => (
  <section class={styles.role} aria-labelledby="join-as">
    <h2 class={styles.label} id="join-as">
      {joinWords.joinAs}
    </h2>
    <div class={styles.card}>
      <p class={styles.roleName}>{roleWords[props.peek.role].label}</p>
      <p class={styles.detail}>{roleWords[props.peek.role].may}</p>
    </div>
  </section>
);
