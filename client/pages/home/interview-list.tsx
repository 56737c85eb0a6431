import { For, Show } from 'solid-js';
import type { ListedInterview } from '../../../shared/http.ts';
import { whenInList } from '../../shell/dates.ts';
import { Button } from '../../ui/button.tsx';
import { homeWords } from '../../words/english/home.ts';
import styles from './interview-list.module.css';
import { InterviewMenu } from './interview-menu.tsx';
import { rowInWords } from './interview-words.ts';
import { PanelAvatars } from './panel-avatars.tsx';
import { isFinished } from './related-interviews.ts';
import type { RowActions } from './row-actions.ts';

export type InterviewListProps = {
  title: string;
  interviews: readonly ListedInterview[];
  now: Date;
  actions: RowActions;
};

/** One group of interviews; nothing at all when it is empty. */
export const InterviewList = (props: InterviewListProps) => (
  <Show when={props.interviews.length > 0}>
    <section class={styles.group}>
      <h2 class={styles.heading}>{props.title}</h2>
      <ul>
        <For each={props.interviews}>
          {(interview) => <Row interview={interview} now={props.now} actions={props.actions} />}
        </For>
      </ul>
    </section>
  </Show>
);

type RowProps = { interview: ListedInterview; now: Date; actions: RowActions };

const Row = (props: RowProps) => {
  /** Without a time there is none to show; when it was made says nothing about when it is held. */
  const at = () => {
    const time = props.interview.startedAt ?? props.interview.scheduledAt;
    return time === null ? null : new Date(time);
  };
  return (
    <li class={styles.row}>
      <Show when={at()} fallback={<span />}>
        {(time) => (
          <time class={styles.when} dateTime={time().toISOString()}>
            {whenInList(time(), props.now)}
          </time>
        )}
      </Show>
      <div class={styles.words}>
        <h3 class={styles.name}>
          <bdi>{props.interview.candidate.name}</bdi>
        </h3>
        <p class={styles.about}>
          <bdi>{rowInWords(props.interview)}</bdi>
        </p>
      </div>
      <PanelAvatars panelists={props.interview.panelists} />
      <div class={styles.actions}>
        <RowLinks {...props} />
        <InterviewMenu interview={props.interview} actions={props.actions} />
      </div>
    </li>
  );
};

/** The packet exists once scores are open; a closed room is looked at through it. */
const RowLinks = (props: RowProps) => (
  <>
    <Show when={isFinished(props.interview)}>
      <Button tone="quiet" icon="file" onPress={() => props.actions.onPacket(props.interview)}>
        {homeWords.pdf}{' '}
        <span class="visually-hidden">{homeWords.packetOf(props.interview.candidate.name)}</span>
      </Button>
    </Show>
    <Button
      tone={props.interview.phase === 'closed' ? 'quiet' : 'outline'}
      onPress={() => props.actions.onOpen(props.interview)}
    >
      {homeWords.actions[props.interview.phase]}{' '}
      <span class="visually-hidden">{homeWords.ofPerson(props.interview.candidate.name)}</span>
    </Button>
  </>
);
