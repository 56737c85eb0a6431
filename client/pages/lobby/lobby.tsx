import { createSignal, lazy, Show, Suspense } from 'solid-js';
import type { Level } from '../../../shared/kit/kit.ts';
import { interviewOf } from '../../../shared/room/reader.ts';
import { isLevel } from '../../../shared/scoring/figures.ts';
import { listenForKeys, pageDirection } from '../../room/key-listener.ts';
import { mayInvite } from '../../room/people.ts';
import { minutesOf, questionsAhead, timePlan, titleOf } from '../../room/plan.ts';
import type { Room } from '../../room/room.ts';
import { bareKeys } from '../../room/settings.ts';
import { spanInWords } from '../../shell/dates.ts';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { TimeStrip } from '../../ui/time-strip.tsx';
import { WarmUp } from '../../ui/warm-up.tsx';
import { lobbyWords } from '../../words/english/lobby.ts';
import { planWords } from '../../words/english/plan.ts';
import { InLobby } from './in-lobby.tsx';
import { InvitePanel } from './invite-panel.tsx';
import styles from './lobby.module.css';
import { LobbyRules } from './lobby-rules.tsx';
import { StartInterview, startInterview } from './start-interview.tsx';

const PlanDialog = lazy(async () => ({ default: (await import('../room/plan/plan-dialog.tsx')).PlanDialog }));

/** Before the call: what is planned, by which rules, who is here, and how to begin. */
export const Lobby = (props: { room: Room }) => {
  const [level, setLevel] = createSignal<Level | null>(null);
  const interview = () => interviewOf(props.room.records);
  listenForKeys({
    situation: () => ({ direction: pageDirection(), bareKeys: bareKeys(), hasDraft: false }),
    pressed: () => undefined,
    act(action) {
      if (action.kind === 'rate' && isLevel(action.value)) setLevel(action.value);
      else if (action.kind === 'go') startInterview(props.room);
      else return false;
      return true;
    },
  });
  return (
    <div class={styles.page}>
      <AppBar homeHref="/" />
      <main class={styles.lobby}>
        <div class={styles.column}>
          <header>
            <h1 class={styles.name} dir="auto">
              {interview().candidate.name}
            </h1>
            <p class={styles.detail}>{[interview().role, whenOf(props.room)].filter(Boolean).join(', ')}</p>
            <Show when={!props.room.isPractice}>
              <p class={styles.detail}>
                {lobbyWords.kitVersion(interview().kit.title, interview().kit.version)}
              </p>
            </Show>
          </header>
          <Plan room={props.room} />
          <LobbyRules room={props.room} />
          <section class={styles.part}>
            <SectionHeading level={2} hint={lobbyWords.whileYouWait}>
              {lobbyWords.warmUp}
            </SectionHeading>
            <WarmUp level={level()} onTry={setLevel} />
          </section>
        </div>
        <div class={styles.column}>
          <Show when={mayInvite(props.room)}>
            <InvitePanel interviewId={interview().id} />
          </Show>
          <InLobby room={props.room} />
          <StartInterview room={props.room} />
        </div>
      </main>
    </div>
  );
};

const whenOf = (room: Room): string | null => {
  const { scheduledAt, minutes } = interviewOf(room.records);
  return scheduledAt === null
    ? lobbyWords.minutes(minutes)
    : spanInWords(new Date(scheduledAt), minutes, new Date(room.clock.at()));
};

const Plan = (props: { room: Room }) => {
  const [isEditing, setEditing] = createSignal(false);
  const leads = () => interviewOf(props.room.records).leadId === props.room.me;
  const ahead = () => questionsAhead(props.room.records);
  const planned = () => ahead().reduce((sum, question) => sum + minutesOf(question), 0);
  const spare = () => interviewOf(props.room.records).minutes - planned();
  const hint = () =>
    spare() >= 0
      ? lobbyWords.planFits(ahead().length, planned(), spare())
      : lobbyWords.planTooLong(ahead().length, planned(), -spare());
  const segments = () =>
    timePlan(props.room.records, props.room.clock.at()).segments.map(
      ({ id, kind, minutes, question, over }) => ({
        id,
        kind,
        minutes,
        over,
        number: question?.number,
        title: question && titleOf(question),
      }),
    );
  return (
    <section class={styles.part}>
      <SectionHeading level={2} hint={hint()}>
        {lobbyWords.plan}
      </SectionHeading>
      <TimeStrip bare segments={segments()} overMinutes={Math.max(0, -spare())} />
      <Show when={leads()}>
        <span>
          <Button size="small" onPress={() => setEditing(true)}>
            {planWords.edit}
          </Button>
        </span>
        <Suspense>
          <Show when={isEditing()}>
            <PlanDialog room={props.room} onClose={() => setEditing(false)} />
          </Show>
        </Suspense>
      </Show>
    </section>
  );
};
