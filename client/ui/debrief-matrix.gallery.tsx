import { createSignal } from 'solid-js';
import { DebriefMatrix, type MatrixRow } from './debrief-matrix.tsx';
import type { GalleryEntry } from './gallery-entry.ts';
import type { ChipValue } from './rating.ts';

const panelists = [
  { id: 'a', name: 'Ana' },
  { id: 'r', name: 'Ravi' },
  { id: 't', name: 'Tomasz' },
  { id: 'y', name: 'Yuki' },
];
const given = (...values: ChipValue[]) => values.map((value) => ({ value }));
const rows: MatrixRow[] = [
  {
    id: 'obs',
    name: 'Observability',
    questions: 'Q10',
    ratings: { a: given(4), r: given(4), t: given(4), y: given(4) },
    distance: 0,
  },
  {
    id: 'iac',
    name: 'Infrastructure as code',
    agreed: 3,
    questions: 'Q4',
    ratings: { a: given(4), r: given(2), t: [{ value: 3, was: 2 }], y: given(3) },
    distance: 2,
  },
  {
    id: 'inc',
    name: 'Incident response',
    questions: 'Q7, Q9',
    ratings: { a: given(3, 3), r: given(3, 3), t: given(4, 3), y: given(3, 3) },
    distance: 1,
  },
  {
    id: 'cost',
    name: 'Cost and capacity',
    questions: 'Q23',
    ratings: { a: given(2), r: given(2), t: given(1), y: given('insufficientEvidence') },
    distance: 1,
  },
  {
    id: 'sec',
    name: 'Security',
    questions: 'Q17',
    ratings: { a: given(3), r: given('insufficientEvidence') },
    distance: null,
  },
];

const Live = (props: { inline?: boolean }) => {
  const [selected, setSelected] = createSignal<string | null>('iac');
  return (
    <DebriefMatrix
      panelists={panelists}
      rows={rows}
      selectedId={selected()}
      detail={props.inline ? (row) => <p>Evidence on {row.name}.</p> : undefined}
      onSelect={setSelected}
    />
  );
};

export const debriefMatrixGallery: GalleryEntry = {
  name: 'Debrief matrix',
  states: { 'with a pane': () => <Live />, inline: () => <Live inline /> },
};
