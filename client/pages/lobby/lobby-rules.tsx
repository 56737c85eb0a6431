import { createResource, createSignal, Show } from 'solid-js';
import { interviewOf } from '../../../shared/room/reader.ts';
import type { Room } from '../../room/room.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { Switch } from '../../ui/switch.tsx';
import { lobbyWords } from '../../words/english/lobby.ts';
import { policyWords } from '../../words/english/policies.ts';
import styles from './lobby.module.css';
import { changeRules, isOwner, type RuleChange } from './lobby-api.ts';

/** The rules that the server will enforce. Guests read them; the owner may still change them. */
export const LobbyRules = (props: { room: Room }) => {
  const interview = () => interviewOf(props.room.records);
  const [owns] = createResource(isOwner);
  const [problem, setProblem] = createSignal<string | null>(null);
  const change = async (rules: RuleChange) => setProblem(await changeRules(interview().id, rules));
  return (
    <section class={styles.part}>
      <SectionHeading level={2}>{lobbyWords.rules}</SectionHeading>
      <ul class={styles.rules}>
        <li class={styles.rule}>
          <span class={styles.label}>{policyWords[interview().revealPolicy].label}</span>
          <span class={styles.detail}>{policyWords[interview().revealPolicy].detail}</span>
        </li>
        <li>
          <Rule
            label={lobbyWords.notesForExtremes}
            detail={lobbyWords.notesForExtremesDetail}
            isOn={interview().extremesNeedNote}
            isFixed={!owns()}
            onChange={(extremesNeedNote) => void change({ extremesNeedNote })}
          />
        </li>
        <li>
          <Rule
            label={lobbyWords.observersSeeQuestions}
            detail={lobbyWords.observersSeeQuestionsDetail}
            isOn={interview().observersSee === 'questions'}
            isFixed={!owns()}
            onChange={(only) => void change({ observersSee: only ? 'questions' : 'room' })}
          />
        </li>
      </ul>
      <Show when={problem()}>
        <p class={styles.problem} role="alert">
          {problem()}
        </p>
      </Show>
    </section>
  );
};

type RuleProps = {
  label: string;
  detail: string;
  isOn: boolean;
  isFixed: boolean;
  onChange: (isOn: boolean) => void;
};

/** A switch for whoever may change it, a sentence for the others: a dead switch only makes people press it. */
const Rule = (props: RuleProps) => (
  <Show
    when={!props.isFixed}
    fallback={
      <div class={styles.rule}>
        <span class={styles.label}>
          {props.label}
          <span class={styles.state}>{props.isOn ? lobbyWords.on : lobbyWords.off}</span>
        </span>
        <span class={styles.detail}>{props.detail}</span>
      </div>
    }
  >
    <Switch label={props.label} detail={props.detail} checked={props.isOn} onChange={props.onChange} />
  </Show>
);
