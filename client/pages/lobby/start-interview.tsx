import { Match, Show, Switch } from 'solid-js';
import type { Command } from '../../../shared/operations/operations.ts';
import { findInterview } from '../../../shared/room/reader.ts';
import { shortName } from '../../room/people.ts';
import { nextQuestion } from '../../room/plan.ts';
import type { Room } from '../../room/room.ts';
import { withModifier } from '../../shell/modifier.ts';
import { Button } from '../../ui/button.tsx';
import { lobbyWords } from '../../words/english/lobby.ts';
import { peopleWords } from '../../words/english/people.ts';
import styles from './lobby.module.css';

const goLive: Command = { name: 'phase.advance', args: { to: 'live' } };

/** The clock starts, and everyone sees the first question of the plan: it is asked for in the same breath. */
export const startInterview = (room: Room): void => {
  const first = nextQuestion(room.records);
  const ask: Command[] = first ? [{ name: 'question.select', args: { questionId: first.id } }] : [];
  room.give(goLive, ...ask);
};

export const StartInterview = (props: { room: Room }) => {
  const leadId = () => findInterview(props.room.records)?.leadId ?? null;
  const first = () => nextQuestion(props.room.records)?.number;
  const mayTake = () => props.room.refusalOf({ name: 'lead.take', args: {} }) === null;
  return (
    <div class={styles.start}>
      <Switch fallback={<p>{lobbyWords.startsIt(waitsFor(props.room))}</p>}>
        <Match when={leadId() === props.room.me}>
          <Button
            tone="live"
            size="large"
            wide
            keys={withModifier('↵')}
            refusal={props.room.refusalOf(goLive)?.message}
            onPress={() => startInterview(props.room)}
          >
            {lobbyWords.start}
          </Button>
          <p>
            <Show when={first()} fallback={lobbyWords.clockStarts}>
              {(number) => lobbyWords.clockStartsAt(number())}
            </Show>
          </p>
        </Match>
        <Match when={mayTake()}>
          <Button wide onPress={() => props.room.give({ name: 'lead.take', args: {} })}>
            {lobbyWords.takeLead}
          </Button>
          <p>{leadId() === null ? lobbyWords.nobodyLeads : lobbyWords.isAway(waitsFor(props.room))}</p>
        </Match>
      </Switch>
    </div>
  );
};

const waitsFor = (room: Room): string => {
  const leadId = findInterview(room.records)?.leadId;
  return leadId ? shortName(room.records, leadId) : peopleWords.theLead;
};
