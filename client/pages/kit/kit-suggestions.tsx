import { createResource, createSignal, For, Show } from 'solid-js';
import type { KeptSuggestion } from '../../../shared/http.ts';
import { wordDiff } from '../../../shared/kit/diff/word-diff.ts';
import { draftOfKit } from '../../../shared/kit/edit/draft-of-kit.ts';
import { wordsNow } from '../../../shared/kit/edit/suggestion.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import type { Problem } from '../../api/request.ts';
import { acceptSuggestion, declineSuggestion, listSuggestions } from '../../api.ts';
import { shortDay } from '../../shell/dates.ts';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Fold } from '../../ui/fold.tsx';
import { TextDifference } from '../../ui/text-difference.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { fieldInWords } from '../../words/english/kit-fields.ts';
import { kitSuggestWords } from '../../words/english/kit-suggest.ts';
import styles from './kit-history.module.css';

export type KitSuggestionsProps = {
  kit: Kit;
  /** The kit has a new version. */
  onAccepted: () => void;
};

/** What panels would write otherwise, for the owner to take in or not. Nothing is shown while nobody has suggested. */
export const KitSuggestions = (props: KitSuggestionsProps) => {
  const [answer, { refetch }] = createResource(() => props.kit.id, listSuggestions);
  const [problem, setProblem] = createSignal<Problem | null>(null);
  const all = () => {
    const read = answer.latest;
    return read?.ok ? read.value.suggestions : [];
  };
  const open = () => all().filter(({ state }) => state === 'open');
  const decided = () => all().filter(({ state }) => state !== 'open');
  const decide = async (asked: ReturnType<typeof acceptSuggestion>, isAccepted: boolean) => {
    const done = await asked;
    setProblem(done.ok ? null : done.problem);
    await refetch();
    if (done.ok && isAccepted) props.onAccepted();
  };
  return (
    <Show when={all().length > 0}>
      <section class={styles.part} aria-labelledby="suggestions">
        <h2 class={styles.title} id="suggestions">
          {kitSuggestWords.section}
        </h2>
        <ProblemBanner problem={problem()} lead={kitSuggestWords.notDone} />
        <Show when={open().length > 0} fallback={<p class={styles.detail}>{kitSuggestWords.none}</p>}>
          <ul class={styles.list}>
            <For each={open()}>
              {(suggestion) => (
                <li class={styles.entry}>
                  <Words kit={props.kit} suggestion={suggestion} />
                  <Decide
                    nextVersion={props.kit.version + 1}
                    onAccept={() => void decide(acceptSuggestion(props.kit.id, suggestion.id), true)}
                    onDecline={(reason) =>
                      void decide(declineSuggestion(props.kit.id, suggestion.id, reason), false)
                    }
                  />
                </li>
              )}
            </For>
          </ul>
        </Show>
        <Show when={decided().length > 0}>
          <Fold title={kitSuggestWords.decidedOnes(decided().length)}>
            <ul class={styles.list}>
              <For each={decided()}>
                {(suggestion) => (
                  <li class={styles.entry}>
                    <Words kit={props.kit} suggestion={suggestion} />
                    <p class={styles.detail}>
                      {outcomeOf(suggestion)} <span dir="auto">{suggestion.reason}</span>
                    </p>
                  </li>
                )}
              </For>
            </ul>
          </Fold>
        </Show>
      </section>
    </Show>
  );
};

const outcomeOf = ({ state, version, decidedAt }: KeptSuggestion): string => {
  const day = decidedAt ? shortDay(new Date(decidedAt)) : '';
  return state === 'accepted' ? kitSuggestWords.accepted(version ?? 0, day) : kitSuggestWords.declined(day);
};

/** Whose, on what, and the words: against those of today while it is open, as they are once it is decided. */
const Words = (props: { kit: Kit; suggestion: KeptSuggestion }) => {
  const question = () => props.kit.questions.find(({ id }) => id === props.suggestion.questionId);
  const now = () => wordsNow(draftOfKit(props.kit), props.suggestion);
  return (
    <>
      <p class={styles.head}>
        <strong dir="auto">{question()?.title ?? question()?.text ?? kitSuggestWords.gone}</strong>
        <span class={styles.detail}>
          {kitSuggestWords.from(
            props.suggestion.by,
            props.suggestion.kitVersion,
            shortDay(new Date(props.suggestion.at)),
          )}
        </span>
      </p>
      <p class={styles.label}>{fieldInWords(props.suggestion.field, props.suggestion.level ?? undefined)}</p>
      <p class={styles.words}>
        <Show
          when={props.suggestion.state === 'open' && now()}
          fallback={<span dir="auto">{props.suggestion.text}</span>}
        >
          {(words) => <TextDifference runs={wordDiff(words(), props.suggestion.text)} />}
        </Show>
      </p>
    </>
  );
};

type DecideProps = { nextVersion: number; onAccept: () => void; onDecline: (reason: string) => void };

const Decide = (props: DecideProps) => {
  const [declining, setDeclining] = createSignal(false);
  const [reason, setReason] = createSignal('');
  return (
    <div class={styles.decide}>
      <Show when={declining()}>
        <TextField
          label={kitSuggestWords.reason}
          value={reason()}
          maxLength={2000}
          onInput={setReason}
          onEnter={() => props.onDecline(reason())}
          ref={(field) => queueMicrotask(() => field.focus())}
        />
      </Show>
      <div class={styles.actions}>
        <Show when={!declining()}>
          <Button onPress={props.onAccept}>{kitSuggestWords.accept(props.nextVersion)}</Button>
        </Show>
        <Button
          tone={declining() ? 'outline' : 'quiet'}
          onPress={() => (declining() ? props.onDecline(reason()) : setDeclining(true))}
        >
          {kitSuggestWords.decline}
        </Button>
      </div>
    </div>
  );
};
