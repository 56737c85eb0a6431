import { createSignal, Show } from 'solid-js';
import type { Question } from '../../../shared/records/question.ts';
import { anchorsOf, scaleOf } from '../../room/anchors.ts';
import { isBegun } from '../../room/drafts.ts';
import { titleOf } from '../../room/plan.ts';
import { KeyCap } from '../../ui/key-cap.tsx';
import { useKitLanguage } from '../../ui/kit-language.ts';
import { RatingChip } from '../../ui/rating-chip.tsx';
import { RatingScale } from '../../ui/rating-scale.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { wrapUpWords } from '../../words/english/wrap-up.ts';
import { StageNotes } from '../room/stage-notes.tsx';
import type { Scorecard } from './create-scorecard.ts';
import styles from './scorecard-row.module.css';

export type ScorecardRowProps = { card: Scorecard; question: Question };

/** One question that was asked: what was given and noted; unfolded, everything to change it. */
export const ScorecardRow = (props: ScorecardRowProps) => {
  const kitLanguage = useKitLanguage();
  const id = () => props.question.id;
  const isSelected = () => props.card.selected() === id();
  const isOpen = () => isSelected() && props.card.isOpen();
  const value = () => props.card.scoring.of(id());
  const lacks = () =>
    props.card.missing().find((item) => item.kind !== 'recommendation' && item.questionId === id())?.kind;
  return (
    <li class={styles.row} data-lacks={lacks()} data-selected={isSelected() ? '' : undefined}>
      <button
        type="button"
        class={styles.summary}
        aria-expanded={isOpen()}
        onClick={() => props.card.toggle(id())}
      >
        <span class={styles.number}>{props.question.number}</span>
        <span class={styles.title} lang={kitLanguage()} dir="auto">
          {titleOf(props.question)}
        </span>
        <span class={styles.notes}>
          {lacks() === 'note' ? wrapUpWords.oneNeeded(notesIn(props)) : notesIn(props)}
        </span>
        <Show when={isSelected() && value() === null}>
          <span class={styles.keys} aria-hidden="true">
            <KeyCap keys="1" /> {wrapUpWords.to} <KeyCap keys="4" />
          </span>
        </Show>
        <RatingChip value={value() ?? 'toDo'} size="large" />
      </button>
      <Show when={isOpen()}>
        <Unfolded {...props} />
      </Show>
    </li>
  );
};

const notesIn = ({ card, question }: ScorecardRowProps): string => {
  const saved = wrapUpWords.notes(card.notes.ownOn(question.id).length);
  return isBegun(card.notes.drafts.of(question.id)) ? wrapUpWords.andDraft(saved) : saved;
};

const Unfolded = (props: ScorecardRowProps) => {
  const kitLanguage = useKitLanguage();
  const { card } = props;
  return (
    <div class={styles.unfolded}>
      <p class={styles.question} lang={kitLanguage()} dir="auto">
        {props.question.text}
      </p>
      <RatingScale
        value={card.scoring.of(props.question.id)}
        scale={scaleOf(card.room.records)}
        anchors={anchorsOf(card.room.records, props.question)}
        refusal={card.scoring.refusalFor(props.question.id)}
        onRate={(value) => card.scoring.rate(props.question.id, value)}
        onClear={() => card.scoring.clear(props.question.id)}
      />
      <Show
        when={card.notes.ownOn(props.question.id).length + card.notes.refusedOn(props.question.id).length > 0}
      >
        <StageNotes notes={card.notes} room={card.room} questionId={props.question.id} />
      </Show>
      <NoteField {...props} />
    </div>
  );
};

const NoteField = (props: ScorecardRowProps) => {
  const [problem, setProblem] = createSignal<string | undefined>();
  const text = () => props.card.notes.drafts.of(props.question.id)?.text ?? '';
  const save = () => {
    const isSaved = props.card.notes.save(props.question.id);
    setProblem(isSaved || text() === '' ? undefined : props.card.notes.refusalFor(props.question.id));
  };
  return (
    <TextField
      label={wrapUpWords.addNote}
      hideLabel
      placeholder={wrapUpWords.addNotePrompt}
      value={text()}
      maxLength={8000}
      error={problem()}
      onInput={(typed) => props.card.notes.draft(props.question.id, { text: typed })}
      onEnter={save}
    />
  );
};
