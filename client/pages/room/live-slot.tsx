import { createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import type { Suggestion } from '../../../shared/records/suggestion.ts';
import type { Call } from '../../room/create-call.ts';
import { shortName } from '../../room/people.ts';
import { type SlotNews, slotNews } from '../../room/slot-news.ts';
import { withModifier } from '../../shell/modifier.ts';
import { Button } from '../../ui/button.tsx';
import { RatingChip } from '../../ui/rating-chip.tsx';
import { Slot, type SlotTone } from '../../ui/slot.tsx';
import { roomWords } from '../../words/english/room.ts';
import { detailOf, messageOf } from './slot-words.ts';

export type LiveSlotProps = {
  call: Call;
  /** Changes that went out when the connection came back a moment ago. */
  back: number | null;
  /** Opens the panel where it is not beside the stage. */
  onPanel?: (() => void) | undefined;
  /** What opens the questions where there is no rail. */
  start: JSX.Element;
  /** The lead's way on: the next question and the others. */
  leadActions: JSX.Element;
};

const tones: Record<SlotNews['kind'], SlotTone> = {
  offline: 'caution',
  notSaved: 'caution',
  back: 'live',
  held: 'held',
  undo: 'neutral',
  leadGone: 'neutral',
  own: 'own',
  youLead: 'live',
  following: 'live',
};

/** News under which the lead's way on stays where it is: it must not move away under the pointer. */
const leavesLeadActions = (news: SlotNews): boolean =>
  news.kind === 'youLead' ||
  news.kind === 'back' ||
  news.kind === 'offline' ||
  news.kind === 'notSaved' ||
  (news.kind === 'undo' && news.undoable.kind !== 'lateScore');

export const LiveSlot = (props: LiveSlotProps) => {
  const news = createMemo(() => slotNews(props.call, props.back));
  /** The news when it is of this kind: narrows the type for the part of the slot that shows it. */
  const when = <Kind extends SlotNews['kind']>(kind: Kind) => {
    const now = news();
    return now.kind === kind ? (now as Extract<SlotNews, { kind: Kind }>) : null;
  };
  const chip = () => when('undo')?.undoable.value;
  return (
    <Slot
      tone={tones[news().kind]}
      message={messageOf(props.call, news())}
      start={props.start}
      mark={chip() === undefined ? undefined : <RatingChip value={chip() ?? 'toDo'} decorative />}
      detail={
        when('youLead')?.suggested.length && props.onPanel ? (
          <Suggested call={props.call} suggested={when('youLead')?.suggested ?? []} onLook={props.onPanel} />
        ) : when('youLead')?.leaveOut ? (
          <LeaveOut call={props.call} question={when('youLead')?.leaveOut ?? null} />
        ) : (
          detailOf(props.call, news())
        )
      }
      actions={
        <>
          <Switch>
            <Match when={when('held')}>
              <Button tone="live" keys={withModifier('↵')} onPress={() => props.call.saveAndGo()}>
                {roomWords.saveAndGo}
              </Button>
            </Match>
            <Match when={when('undo')}>
              {(undo) => (
                <>
                  <Show when={undo().undoable.instead}>
                    {(instead) => (
                      <Button onPress={() => props.call.undo.runInstead()}>{instead().says}</Button>
                    )}
                  </Show>
                  <Button tone="quiet" keys={withModifier('Z')} onPress={() => props.call.undo.run()}>
                    {roomWords.undo}
                  </Button>
                </>
              )}
            </Match>
            <Match when={when('leadGone')}>
              {(gone) => (
                <Button
                  refusal={gone().refusal}
                  onPress={() => props.call.room.give({ name: 'lead.take', args: {} })}
                >
                  {roomWords.takeOver}
                </Button>
              )}
            </Match>
            <Match when={when('own')}>
              <OwnActions call={props.call} />
            </Match>
          </Switch>
          <Show when={props.call.isLead() && leavesLeadActions(news())}>{props.leadActions}</Show>
        </>
      }
    />
  );
};

type SuggestedProps = { call: Call; suggested: readonly Suggestion[]; onLook: () => void };

const Suggested = (props: SuggestedProps) => (
  <Show when={props.suggested[0]}>
    {(first) => (
      <>
        {roomWords.suggests(shortName(props.call.room.records, first().by))}
        <Button tone="quiet" size="small" onPress={() => props.onLook()}>
          {roomWords.look}
        </Button>
      </>
    )}
  </Show>
);

type LeaveOutProps = { call: Call; question: Extract<SlotNews, { kind: 'youLead' }>['leaveOut'] };

const LeaveOut = (props: LeaveOutProps) => (
  <Show when={props.question}>
    {(question) => (
      <>
        {roomWords.fitsWithout(question().number)}
        <Button tone="quiet" size="small" onPress={() => props.call.leaveOut(question().id)}>
          {roomWords.leaveItOut}
        </Button>
      </>
    )}
  </Show>
);

/** Back to the panel; the lead may instead bring the panel along. */
const OwnActions = (props: { call: Call }) => {
  const shared = () => props.call.room.records.get('questions', props.call.follow.state().shared ?? '');
  return (
    <>
      <Show when={props.call.isLead() && props.call.question()}>
        {(question) => (
          <Button tone="live" keys={withModifier('↵')} onPress={() => props.call.take(question().id)}>
            {roomWords.everyoneTo(question().number)}
          </Button>
        )}
      </Show>
      <Button tone="quiet" keys="Esc" onPress={() => props.call.returnToPanel()}>
        <Show when={shared()} fallback={roomWords.goBack}>
          {(question) => roomWords.goTo(question().number)}
        </Show>
      </Button>
    </>
  );
};
