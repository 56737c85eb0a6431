import { Show } from 'solid-js';
import { longDay } from '../../shell/dates.ts';
import { homeWords } from '../../words/english/home.ts';
import type { Desk as DeskModel } from './create-desk.ts';
import styles from './desk.module.css';
import { InterviewList } from './interview-list.tsx';
import { dayInWords } from './interview-words.ts';
import { KitColumn } from './kit-column.tsx';
import { NextCard } from './next-card.tsx';
import type { RowActions } from './row-actions.ts';

export type DeskProps = { desk: DeskModel; actions: RowActions; isOwner: boolean };

/** The day, the next interview, all others by what they wait for, and the kits beside them. */
export const Desk = (props: DeskProps) => (
  <div class={styles.columns} data-alone={props.isOwner ? undefined : ''}>
    <div>
      <h1 class={styles.title}>{longDay(props.desk.now())}</h1>
      <p class={styles.lead}>{dayInWords(props.desk.groups(), props.desk.now())}</p>
      <Show when={props.desk.groups().next}>
        {(next) => (
          <div class={styles.next}>
            <NextCard interview={next()} now={props.desk.now()} actions={props.actions} />
          </div>
        )}
      </Show>
      <Lists {...props} />
    </div>
    <Show when={props.isOwner}>
      <KitColumn kits={props.desk.kits()} interviews={props.desk.interviews() ?? []} />
    </Show>
  </div>
);

const Lists = (props: DeskProps) => {
  const groups = () => props.desk.groups();
  const now = () => props.desk.now();
  return (
    <>
      <InterviewList
        title={homeWords.laterToday}
        interviews={groups().laterToday}
        now={now()}
        actions={props.actions}
      />
      <InterviewList
        title={homeWords.waiting}
        interviews={groups().waiting}
        now={now()}
        actions={props.actions}
      />
      <InterviewList
        title={homeWords.comingUp}
        interviews={groups().comingUp}
        now={now()}
        actions={props.actions}
      />
      <InterviewList
        title={homeWords.noTime}
        interviews={groups().withoutTime}
        now={now()}
        actions={props.actions}
      />
      <InterviewList
        title={homeWords.notHeld}
        interviews={groups().notHeld}
        now={now()}
        actions={props.actions}
      />
      <InterviewList
        title={homeWords.decided}
        interviews={groups().decided}
        now={now()}
        actions={props.actions}
      />
    </>
  );
};
