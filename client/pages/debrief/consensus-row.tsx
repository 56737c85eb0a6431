import { Show } from 'solid-js';
import { levels } from '../../../shared/kit/kit.ts';
import type { CompetencyRecord } from '../../../shared/records/competency.ts';
import type { Room } from '../../room/room.ts';
import { RatingChip } from '../../ui/rating-chip.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import styles from './consensus-row.module.css';

const options = levels.map((level) => ({ value: String(level), label: String(level) }));

/** What the panel agreed on after talking: beside the scores, never instead of them. */
export const ConsensusRow = (props: { room: Room; competency: CompetencyRecord }) => {
  const agreed = () => props.room.records.get('consensus', props.competency.id);
  const command = (value: number) => {
    const level = levels.find((each) => each === value) ?? 1;
    return { name: 'consensus.set', args: { competencyId: props.competency.id, value: level } } as const;
  };
  const maySet = () => props.room.refusalOf(command(1)) === null;
  return (
    <Show when={maySet() || agreed()}>
      <div class={styles.row}>
        <span>{debriefWords.agreed}</span>
        <Show
          when={maySet()}
          fallback={<Show when={agreed()}>{(consensus) => <RatingChip value={consensus().value} />}</Show>}
        >
          <SegmentedControl
            legend={debriefWords.agreed}
            options={options}
            value={agreed() ? String(agreed()?.value) : null}
            onChange={(value) => props.room.give(command(Number(value)))}
          />
        </Show>
      </div>
    </Show>
  );
};
