import { createMemo, type JSX } from 'solid-js';
import {
  type CompetencyRow,
  countedPanelists,
  type PanelistRating,
} from '../../../shared/scoring/aggregate.ts';
import { shortName } from '../../room/people.ts';
import type { Room } from '../../room/room.ts';
import { DebriefMatrix, type MatrixRating, type MatrixRow } from '../../ui/debrief-matrix.tsx';
import { debriefWords } from '../../words/english/debrief.ts';

export type ScoreMatrixProps = {
  room: Room;
  rows: readonly CompetencyRow[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  detail?: ((row: CompetencyRow) => JSX.Element) | undefined;
};

export const rowId = (row: CompetencyRow): string => row.competency?.id ?? 'others';
export const rowName = (row: CompetencyRow): string => row.competency?.name ?? debriefWords.otherQuestions;

export const ScoreMatrix = (props: ScoreMatrixProps) => {
  const panelists = createMemo(() =>
    countedPanelists(props.room.records).map(({ id }) => ({ id, name: shortName(props.room.records, id) })),
  );
  const rows = createMemo(() => props.rows.map((row) => matrixRow(props.room, row)));
  const rowWith = (id: string) => props.rows.find((row) => rowId(row) === id);
  return (
    <DebriefMatrix
      label={debriefWords.scores}
      panelists={panelists()}
      rows={rows()}
      selectedId={props.selectedId}
      onSelect={props.onSelect}
      detail={
        props.detail &&
        ((shown) => {
          const row = rowWith(shown.id);
          return row && props.detail?.(row);
        })
      }
    />
  );
};

const matrixRow = ({ records }: Room, row: CompetencyRow): MatrixRow => {
  const ratings: Record<string, readonly MatrixRating[]> = {};
  for (const cell of row.cells)
    if (cell.ratings.length > 0) ratings[cell.panelistId] = cell.ratings.map(matrixRating);
  return {
    id: rowId(row),
    name: rowName(row),
    questions: row.questions.map(({ question }) => debriefWords.questionMark(question.number)).join(', '),
    ratings,
    distance: row.spread,
    agreed: row.competency ? records.get('consensus', row.competency.id)?.value : undefined,
  };
};

const matrixRating = ({ initial, final }: PanelistRating): MatrixRating => ({
  value: final ?? 'toDo',
  was: initial === final ? undefined : (initial ?? undefined),
});
