import { For, Show } from 'solid-js';
import { findInterview } from '../../../shared/room/reader.ts';
import type { Call } from '../../room/create-call.ts';
import { shortName, tintOf } from '../../room/people.ts';
import { createRows } from '../../room/rows.ts';
import { answerSuggestion, openSuggestions } from '../../room/suggestions.ts';
import { SectionHeading } from '../../ui/section-heading.tsx';
import { SuggestionCard } from '../../ui/suggestion-card.tsx';
import { peopleWords } from '../../words/english/people.ts';
import { suggestWords } from '../../words/english/suggest.ts';
import styles from './side-pane.module.css';

/** What the panel would ask next: the lead takes it or puts it aside, the others see that it arrived. */
export const FromThePanel = (props: { call: Call }) => {
  const { room } = props.call;
  const known = (id: string) => room.records.get('suggestions', id);
  const rows = createRows(
    () => openSuggestions(room.records).map(({ id }) => id),
    (id) => ({ id }),
  );
  const answer = (id: string, take: boolean) => {
    const suggestion = known(id);
    if (suggestion) answerSuggestion(room, suggestion.id, take);
  };
  const about = (id: string) => {
    const number = room.records.get('questions', known(id)?.questionId ?? '')?.number;
    return number === undefined ? undefined : suggestWords.forQuestion(number);
  };
  const waits = () => {
    const leadId = findInterview(room.records)?.leadId;
    return suggestWords.waiting(leadId ? shortName(room.records, leadId) : peopleWords.theLead);
  };
  return (
    <Show when={rows().length > 0}>
      <section class={styles.part} aria-label={suggestWords.fromThePanel}>
        <SectionHeading hintAt="end" hint={props.call.isLead() ? undefined : waits()}>
          {suggestWords.fromThePanel}
        </SectionHeading>
        <For each={rows()}>
          {({ id }) => (
            <Show when={known(id)}>
              {(suggestion) => (
                <SuggestionCard
                  by={room.records.get('panelists', suggestion().by)?.name ?? ''}
                  tint={tintOf(room.records, suggestion().by)}
                  text={suggestion().text}
                  about={about(id)}
                  onAccept={props.call.isLead() ? () => answer(id, true) : undefined}
                  onDismiss={props.call.isLead() ? () => answer(id, false) : undefined}
                />
              )}
            </Show>
          )}
        </For>
      </section>
    </Show>
  );
};
