import { createMemo, createSignal, Show } from 'solid-js';
import type { Call } from '../../room/create-call.ts';
import { type Found, findQuestions } from '../../room/find.ts';
import { titleOf } from '../../room/plan.ts';
import { ratingOf, stateOf } from '../../room/rail.ts';
import { withModifier } from '../../shell/modifier.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Palette, type PaletteChoice, type PaletteItem } from '../../ui/palette.tsx';
import { RatingChip } from '../../ui/rating-chip.tsx';
import { findQuestionWords } from '../../words/english/find-question.ts';

export type FindDialogProps = { call: Call; onClose: () => void };

/** More than anybody reads; the list of a whole question bank would only slow the keys down. */
const mostShown = 50;

/** Any question in a few keys: look at it, or (lead) take the panel there. */
export const FindDialog = (props: FindDialogProps) => {
  const [query, setQuery] = createSignal('');
  const items = createMemo(() =>
    findQuestions(props.call.room.records, query())
      .slice(0, mostShown)
      .map((found) => itemOf(props.call, found)),
  );
  const choose = (id: string, choice: PaletteChoice) => {
    props.onClose();
    const question = props.call.room.records.get('questions', id);
    if (choice === 'take' && props.call.isLead() && question) props.call.take(question.id);
    else props.call.look(id);
  };
  return (
    <Dialog title={findQuestionWords.title} hideTitle open onClose={props.onClose}>
      <Palette
        query={query()}
        items={items()}
        onQuery={setQuery}
        onChoose={choose}
        footer={
          <>
            <span>
              <KeyCap keys="↵" /> {findQuestionWords.look}
            </span>
            <Show when={props.call.isLead()}>
              <span>
                <KeyCap keys={withModifier('↵')} /> {findQuestionWords.takePanel}
              </span>
            </Show>
          </>
        }
      />
    </Dialog>
  );
};

const itemOf = ({ room }: Call, { question, excerpt }: Found): PaletteItem => {
  const competency = question.competencyId && room.records.get('competencies', question.competencyId);
  const rating = ratingOf(room.records, room.me, question.id);
  const about = [competency ? competency.name : null, findQuestionWords[stateOf(room.records, question)]];
  return {
    id: question.id,
    number: question.number,
    title: titleOf(question),
    detail: excerpt ?? about.filter(Boolean).join(', '),
    end: rating === null ? undefined : <RatingChip value={rating} />,
  };
};
