import { createSignal, createUniqueId, For, Show } from 'solid-js';
import type { Question } from '../../../shared/records/question.ts';
import type { Rating } from '../../../shared/records/rating.ts';
import { interviewOf } from '../../../shared/room/reader.ts';
import type { CompetencyRow } from '../../../shared/scoring/aggregate.ts';
import { speakingOrder } from '../../../shared/scoring/speaking-order.ts';
import { shortName, tintOf } from '../../room/people.ts';
import { titleOf } from '../../room/plan.ts';
import type { Room } from '../../room/room.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { useKitLanguage } from '../../ui/kit-language.ts';
import { RatingChip } from '../../ui/rating-chip.tsx';
import { Sign } from '../../ui/sign.tsx';
import { Time } from '../../ui/time.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import { listed, numberText } from '../../words/numbers.ts';
import { AmendDialog } from './amend-dialog.tsx';
import { ConsensusRow } from './consensus-row.tsx';
import styles from './evidence-pane.module.css';
import { rowName } from './score-matrix.tsx';
import { amendmentsOf, type Testimony, testimonies } from './testimony.ts';

export type EvidencePaneProps = { room: Room; row: CompetencyRow; isInline?: boolean };

/** What the panel wrote down on one competency, the ends first. */
export const EvidencePane = (props: EvidencePaneProps) => {
  const id = createUniqueId();
  const kitLanguage = useKitLanguage();
  const [amended, setAmended] = createSignal<Question | null>(null);
  const speakers = () =>
    speakingOrder(props.room.records, props.row).map(({ id }) => shortName(props.room.records, id));
  return (
    // Beside the table it scrolls by itself, also by keys.
    <section
      class={styles.pane}
      tabIndex={props.isInline ? undefined : 0}
      data-inline={props.isInline ? '' : undefined}
      aria-label={props.isInline ? rowName(props.row) : undefined}
      aria-labelledby={props.isInline ? undefined : id}
    >
      <header>
        <Show when={!props.isInline}>
          <h2 class={styles.title} id={id} lang={kitLanguage()} dir="auto">
            {rowName(props.row)}
          </h2>
        </Show>
        <p class={styles.about}>{aboutRow(props.row)}</p>
      </header>
      <Show when={speakers().length > 1 && interviewOf(props.room.records).phase === 'debrief'}>
        <p class={styles.order}>{debriefWords.speakInOrder(speakers())}</p>
      </Show>
      <ul class={styles.people}>
        <For each={testimonies(props.room.records, props.row)}>
          {(testimony) => <Person room={props.room} testimony={testimony} onAmend={setAmended} />}
        </For>
      </ul>
      <Show when={props.row.competency}>
        {(competency) => <ConsensusRow room={props.room} competency={competency()} />}
      </Show>
      <AmendDialog room={props.room} question={amended()} onClose={() => setAmended(null)} />
    </section>
  );
};

const aboutRow = ({ questions, spread, figures }: CompetencyRow): string => {
  const asked = listed(questions.map(({ question }) => numberText(question.number)));
  const { median, range, n } = figures;
  return [
    debriefWords.aboutQuestions(asked, questions.length),
    aboutSpread(spread),
    median === null || range === null
      ? null
      : debriefWords.figures({ median, lowest: range.lowest, highest: range.highest, n }),
  ]
    .filter((part) => part !== null)
    .join(' ');
};

const aboutSpread = (spread: number | null): string => {
  if (spread === null) return debriefWords.tooFew;
  return spread === 0 ? debriefWords.allAgree : debriefWords.apart(spread);
};

type PersonProps = { room: Room; testimony: Testimony; onAmend: (question: Question) => void };

const Person = (props: PersonProps) => {
  const isMe = () => props.testimony.panelist.id === props.room.me;
  const about = () =>
    [
      props.testimony.end && debriefWords[props.testimony.end],
      props.testimony.panelist.role === 'shadow' ? debriefWords.shadow : null,
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <li class={styles.person}>
      <Avatar
        name={props.testimony.panelist.name}
        tint={tintOf(props.room.records, props.testimony.panelist.id)}
        decorative
      />
      <div class={styles.words}>
        <p class={styles.head}>
          <span class={styles.name} dir="auto">
            {props.testimony.panelist.name}
          </span>
          <For each={props.testimony.answers}>
            {({ rating }) => <RatingChip value={rating?.value ?? 'toDo'} />}
          </For>
          <span class={styles.end}>{about()}</span>
        </p>
        <ul>
          <For each={props.testimony.notes}>
            {(note) => (
              <li class={styles.note}>
                <Time ms={note.startedAt} class={styles.time} />
                <Show when={note.sign}>{(sign) => <Sign sign={sign()} />}</Show>
                <span class={styles.text} dir="auto">
                  {note.text}
                  {note.late ? <span class={styles.end}> {debriefWords.addedLate}</span> : null}
                </span>
              </li>
            )}
          </For>
        </ul>
        <For each={props.testimony.answers}>
          {({ question, rating }) => (
            <Show when={rating}>
              {(known) => (
                <AnswerChange
                  rating={known()}
                  mayAmend={isMe() && mayAmend(props.room, known())}
                  label={
                    props.testimony.answers.length > 1
                      ? debriefWords.amendTitle(titleOf(question))
                      : debriefWords.amendMine
                  }
                  onAmend={() => props.onAmend(question)}
                />
              )}
            </Show>
          )}
        </For>
      </div>
    </li>
  );
};

type AnswerChangeProps = { rating: Rating; mayAmend: boolean; label: string; onAmend: () => void };

const AnswerChange = (props: AnswerChangeProps) => (
  <>
    <Show when={amendmentsOf(props.rating)}>
      {(amended) => (
        <p class={styles.amended}>
          {debriefWords.was} <RatingChip value={amended().from} size="small" look="outline" />{' '}
          <span dir="auto">{amended().reasons.join(' ')}</span>
        </p>
      )}
    </Show>
    <Show when={props.mayAmend}>
      <Button tone="link" size="small" onPress={() => props.onAmend()}>
        {props.label}
      </Button>
    </Show>
  </>
);

const mayAmend = (room: Room, { questionId, value }: Rating): boolean =>
  room.refusalOf({ name: 'rating.amend', args: { questionId, value, reason: '.' } }) === null;
