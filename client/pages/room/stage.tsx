import { createMemo, createSignal, lazy, Show, Suspense } from 'solid-js';
import { timeUsed } from '../../../shared/records/asked.ts';
import { isRater } from '../../../shared/records/panelist.ts';
import type { Question } from '../../../shared/records/question.ts';
import { anchorsOf, scaleOf } from '../../room/anchors.ts';
import type { Call } from '../../room/create-call.ts';
import { minutesOf } from '../../room/plan.ts';
import { maySuggestOn } from '../../room/suggestions.ts';
import { Button } from '../../ui/button.tsx';
import { ChosenAnchor } from '../../ui/chosen-anchor.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Fold } from '../../ui/fold.tsx';
import { FollowUps } from '../../ui/follow-ups.tsx';
import { Guide } from '../../ui/guide.tsx';
import { QuestionCard } from '../../ui/question-card.tsx';
import { RatingScale } from '../../ui/rating-scale.tsx';
import { kitSuggestWords } from '../../words/english/kit-suggest.ts';
import { roomWords } from '../../words/english/room.ts';
import { suggestWords } from '../../words/english/suggest.ts';
import styles from './stage.module.css';
import { StageNotes } from './stage-notes.tsx';
import { useFollowUps } from './use-follow-ups.ts';
import { phone, useMedia } from './use-media.ts';
import { useSteadyProbes } from './use-steady-probes.ts';

// Once in many interviews.
const KitSuggestDialog = lazy(async () => ({
  default: (await import('./kit-suggest-dialog.tsx')).KitSuggestDialog,
}));

export type StageProps = {
  call: Call;
  /** While the note field has the focus, digits are text. */
  isTyping: boolean;
  /** Opens what hands a follow-up to the lead. */
  onSuggest: () => void;
};

/**
 * The question in view with everything about it. One set of elements for all questions: a swap changes what they
 * say, never which they are, so that focus and caret do not notice it.
 */
export const Stage = (props: StageProps) => (
  <Show when={props.call.question()} fallback={<NothingAsked call={props.call} />}>
    {(question) => <QuestionStage {...props} question={question()} />}
  </Show>
);

const NothingAsked = (props: { call: Call }) => (
  <EmptyState title={roomWords.noQuestion}>
    {props.call.isLead() ? roomWords.leadChooses : roomWords.firstWillAppear}
  </EmptyState>
);

const QuestionStage = (props: StageProps & { question: Question }) => {
  const records = props.call.room.records;
  const isPhone = useMedia(phone);
  const competency = () =>
    props.question.competencyId ? records.get('competencies', props.question.competencyId)?.name : undefined;
  const elapsed = () => {
    const asked = records.get('asked', props.question.id);
    return asked && timeUsed(asked, props.call.room.clock.now());
  };
  // The question it was opened on: whoever is writing about it goes on, also when the panel moves.
  const [wordsFor, setWordsFor] = createSignal<Question | null>(null);
  const suggestWordsFor = () => setWordsFor(props.question);
  const rates = () => {
    const self = props.call.self();
    return self !== undefined && isRater(self);
  };
  return (
    <div class={styles.stage}>
      <QuestionCard
        id={props.question.id}
        number={props.question.number}
        competency={competency()}
        text={props.question.text}
        code={props.question.code}
        elapsedMs={elapsed()}
        minutes={minutesOf(props.question)}
      />
      <Probes call={props.call} question={props.question} onSuggest={props.onSuggest} />
      <Show when={!isPhone()}>
        <GuideOf
          call={props.call}
          question={props.question}
          isReader={!rates()}
          onSuggestWords={suggestWordsFor}
        />
      </Show>
      <Show when={rates()}>
        <Rate {...props} />
        <StageNotes room={props.call.room} notes={props.call.notes} questionId={props.question.id} />
      </Show>
      {/* A phone has room for the scale or the guide, and the scale is needed each time. */}
      <Show when={isPhone()}>
        <GuideOf
          call={props.call}
          question={props.question}
          isReader={!rates()}
          onSuggestWords={suggestWordsFor}
        />
      </Show>
      <Show when={wordsFor()}>
        {(question) => (
          <Suspense>
            <KitSuggestDialog call={props.call} question={question()} onClose={() => setWordsFor(null)} />
          </Suspense>
        )}
      </Show>
    </div>
  );
};

const Probes = (props: { call: Call; question: Question; onSuggest: () => void }) => {
  const { room } = props.call;
  const isPhone = useMedia(phone);
  const followUps = useFollowUps(room, () => props.question);
  const tick = () => (followUps.mayTick() ? followUps.tick : undefined);
  const steady = useSteadyProbes(() => props.question.id);
  const maySuggest = () => maySuggestOn(room, props.question.id);
  const list = () => (
    <div class={styles.probes} ref={steady}>
      <Show when={props.question.probes.length > 0}>
        <FollowUps probes={followUps.rows()} onTick={tick()} />
      </Show>
      <Show when={maySuggest()}>
        <span class={styles.suggest}>
          <Button tone="quiet" size="small" icon="plus" onPress={() => props.onSuggest()}>
            {props.call.isLead() ? suggestWords.add : suggestWords.suggest}
          </Button>
        </span>
      </Show>
    </div>
  );
  return (
    <Show when={props.question.probes.length > 0 || maySuggest()}>
      {/* On a phone the scale comes first; the probes are one press away. */}
      <Show when={isPhone()} fallback={list()}>
        <Fold title={roomWords.followUps(props.question.probes.length)}>{list()}</Fold>
      </Show>
    </Show>
  );
};

const Rate = (props: StageProps & { question: Question }) => {
  const { scoring, room } = props.call;
  const isPhone = useMedia(phone);
  const anchors = createMemo(() => anchorsOf(room.records, props.question));
  const chosen = () => {
    const value = scoring.of(props.question.id);
    return value === 'insufficientEvidence' ? null : value;
  };
  return (
    // With the keyboard up there is room for one anchor; the keys to change it sit on the note field.
    <Show
      when={!isPhone() || !props.isTyping}
      fallback={
        <Show when={chosen()}>{(level) => <ChosenAnchor level={level()} anchor={anchors()[level()]} />}</Show>
      }
    >
      <RatingScale
        value={scoring.of(props.question.id)}
        scale={scaleOf(room.records)}
        anchors={anchors()}
        keys={props.isTyping ? 'escape' : 'digits'}
        refusal={scoring.refusalFor(props.question.id)}
        onRate={(value) => scoring.rate(props.question.id, value)}
        onClear={() => scoring.clear(props.question.id)}
      />
    </Show>
  );
};

type GuideOfProps = {
  call: Call;
  question: Question;
  isReader: boolean;
  /** Opens what sends better words to the kit's owner. */
  onSuggestWords: () => void;
};

const GuideOf = (props: GuideOfProps) => {
  const maySuggest = () => !props.isReader && !props.call.room.isPractice && props.question.source === 'kit';
  return (
    <Show
      when={
        props.question.listenFor.length > 0 || props.question.why || props.question.answer || maySuggest()
      }
    >
      <Guide
        listenFor={props.question.listenFor}
        why={props.question.why}
        answer={props.question.answer}
        heard={props.call.heard.of(props.question.id)}
        onHear={
          props.isReader
            ? undefined
            : (point, isHeard) => props.call.heard.set(props.question.id, point, isHeard)
        }
        actions={
          <Show when={maySuggest()}>
            <Button tone="quiet" size="small" icon="pen" onPress={() => props.onSuggestWords()}>
              {kitSuggestWords.suggest}
            </Button>
          </Show>
        }
      />
    </Show>
  );
};
