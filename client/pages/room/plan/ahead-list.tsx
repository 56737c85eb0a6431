import { Show } from 'solid-js';
import { isCounted } from '../../../../shared/records/panelist.ts';
import type { Question } from '../../../../shared/records/question.ts';
import { seated, shortName } from '../../../room/people.ts';
import { minutesOf, questionsAhead, titleOf } from '../../../room/plan.ts';
import type { PlanEdits } from '../../../room/plan-edits.ts';
import type { Room } from '../../../room/room.ts';
import { createRows } from '../../../room/rows.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { SortableList } from '../../../ui/sortable-list.tsx';
import { planWords } from '../../../words/english/plan.ts';
import styles from './plan-dialog.module.css';

export type PlanPartProps = { room: Room; edits: PlanEdits };

const nobody = 'nobody';

/** What is still to be asked, in its order. */
export const AheadList = (props: PlanPartProps) => {
  const { room, edits } = props;
  const known = (id: string) => room.records.get('questions', id);
  const rows = createRows(
    () => questionsAhead(room.records).map(({ id }) => id),
    (id) => ({ id }),
  );
  const nameOf = ({ id }: { id: string }) => {
    const question = known(id);
    return question ? `${question.number} ${titleOf(question)}` : '';
  };
  return (
    <Show when={rows().length > 0} fallback={<p class={styles.empty}>{planWords.nothingAhead}</p>}>
      <SortableList
        label={planWords.ahead}
        items={rows()}
        nameOf={nameOf}
        onMove={(id, to) => {
          const question = known(id);
          if (question) edits.moveTo(question.id, to);
        }}
      >
        {({ id }) => <Show when={known(id)}>{(question) => <Row {...props} question={question()} />}</Show>}
      </SortableList>
    </Show>
  );
};

const Row = (props: PlanPartProps & { question: Question }) => {
  const { records } = props.room;
  const askers = () => [
    { value: nobody, label: planWords.anyone },
    ...seated(records)
      .filter(isCounted)
      .map(({ id }) => ({ value: id as string, label: shortName(records, id) })),
  ];
  return (
    <div class={styles.row}>
      <span class={styles.number}>{props.question.number}</span>
      <span class={styles.title} dir="auto">
        {titleOf(props.question)}
      </span>
      <span class={styles.minutes}>{planWords.minutes(minutesOf(props.question))}</span>
      <SelectField
        hideLabel
        label={planWords.asker(props.question.number)}
        options={askers()}
        value={props.question.askerId ?? nobody}
        onChange={(id) =>
          void props.edits.assign(props.question.id, records.get('panelists', id)?.id ?? null)
        }
      />
      <IconButton
        icon="minus"
        label={planWords.leaveOut(props.question.number)}
        onPress={() => void props.edits.leaveOut(props.question.id)}
      />
    </div>
  );
};
