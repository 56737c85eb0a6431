import { Match, Switch } from 'solid-js';
import type { Command } from '../../../shared/operations/operations.ts';
import { findInterview } from '../../../shared/room/reader.ts';
import { shortName } from '../../room/people.ts';
import { nextQuestion } from '../../room/plan.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { modifier } from '../room/modifier.ts';
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
      <Switch fallback={<p>{waitsFor(props.room)} starts the interview.</p>}>
        <Match when={leadId() === props.room.me}>
          <Button
            tone="live"
            size="large"
            wide
            keys={modifier('↵')}
            refusal={props.room.refusalOf(goLive)?.message}
            onPress={() => startInterview(props.room)}
          >
            Start interview
          </Button>
          <p>
            {first() === undefined
              ? 'The clock starts.'
              : `The clock starts and everyone sees question ${first()}.`}
          </p>
        </Match>
        <Match when={mayTake()}>
          <Button wide onPress={() => props.room.give({ name: 'lead.take', args: {} })}>
            Take the lead
          </Button>
          <p>{leadId() === null ? 'Nobody leads yet.' : `${waitsFor(props.room)} is away.`}</p>
        </Match>
      </Switch>
    </div>
  );
};

const waitsFor = (room: Room): string => {
  const leadId = findInterview(room.records)?.leadId;
  return leadId ? shortName(room.records, leadId) : 'The lead';
};
