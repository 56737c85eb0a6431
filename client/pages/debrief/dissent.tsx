import { createSignal, For, Show } from 'solid-js';
import { dissents } from '../../../shared/scoring/dissent.ts';
import { createDraftText } from '../../room/draft-text.ts';
import { shortName } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { Button } from '../../ui/button.tsx';
import { RatingChip } from '../../ui/rating-chip.tsx';
import { levelOfVerdict } from '../../ui/recommendation-scale.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { verdictWords } from '../../words/english/verdicts.ts';
import { mayAmendRecommendation } from './amend-recommendation.tsx';
import styles from './decision.module.css';

/** Who recommends otherwise than was decided, in their own words. Who has said nothing yet is asked to. */
export const Dissent = (props: { room: Room; spoken: string }) => {
  const all = () => dissents(props.room.records);
  const asksMe = () =>
    all().some(({ panelistId, words }) => panelistId === props.room.me && words === null) &&
    mayAmendRecommendation(props.room);
  return (
    <Show when={all().length > 0 || props.spoken !== ''}>
      <h4 class={styles.subhead}>{debriefWords.dissent}</h4>
      <ul class={styles.dissent}>
        <For each={all()}>
          {({ panelistId, verdict, words }) => (
            <li>
              <p class={styles.dissenter}>
                <RatingChip value={levelOfVerdict(verdict)} size="small" decorative />
                <span class={styles.verdict}>{verdictWords[verdict]}</span>
                <span dir="auto">{shortName(props.room.records, panelistId)}</span>
              </p>
              <Show when={words} fallback={<p class={styles.hint}>{debriefWords.hasNotSaidWhy}</p>}>
                {(said) => (
                  <p class={styles.reasons} dir="auto">
                    {said()}
                  </p>
                )}
              </Show>
            </li>
          )}
        </For>
        <Show when={props.spoken}>
          {(spoken) => (
            <li class={styles.reasons} dir="auto">
              {spoken()}
            </li>
          )}
        </Show>
      </ul>
      <Show when={asksMe()}>
        <SayWhy room={props.room} />
      </Show>
    </Show>
  );
};

const SayWhy = (props: { room: Room }) => {
  const reason = createDraftText(props.room, 'say-why');
  const [problem, setProblem] = createSignal<string | undefined>();
  const say = () => {
    const verdict = props.room.records.get('recommendations', props.room.me)?.verdict;
    if (verdict === undefined) return;
    if (reason.text().trim() === '') return setProblem(debriefWords.needsDissent);
    const refusal = props.room.give({
      name: 'recommendation.amend',
      args: { verdict, reason: reason.text() },
    });
    setProblem(refusal?.message);
    if (!refusal) reason.drop();
  };
  return (
    <>
      <TextArea
        label={debriefWords.sayWhy}
        rows={2}
        value={reason.text()}
        error={problem()}
        maxLength={8000}
        onInput={reason.write}
        onSubmit={say}
      />
      <div>
        <Button onPress={say}>{debriefWords.recordDissent}</Button>
      </div>
    </>
  );
};
