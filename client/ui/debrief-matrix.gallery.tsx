import { createSignal } from 'solid-js';
import { DebriefMatrix, type MatrixRow } from './debrief-matrix.tsx';
import type { GalleryEntry } from './gallery-entry.ts';

const panelists = [
  { id: 'a', name: 'Ana' },
  { id: 'r', name: 'Ravi' },
  { id: 't', name: 'Tomasz' },
  { id: 'y', name: 'Yuki' },
];
const rows: MatrixRow[] = [
  {
    id: 'obs',
    name: 'Observability',
    questions: 'Q10',
    ratings: { a: [4], r: [4], t: [4], y: [4] },
    distance: 0,
  },
  {
    id: 'iac',
    name: 'Infrastructure as code',
    questions: 'Q4',
    ratings: { a: [4], r: [2], t: [2], y: [3] },
    distance: 2,
  },
  {
    id: 'inc',
    name: 'Incident response',
    questions: 'Q7, Q9',
    ratings: { a: [3, 3], r: [3, 3], t: [4, 3], y: [3, 3] },
    distance: 1,
  },
  {
    id: 'cost',
    name: 'Cost and capacity',
    questions: 'Q23',
    ratings: { a: [2], r: [2], t: [1], y: ['insufficientEvidence'] },
    distance: 1,
  },
  {
    id: 'sec',
    name: 'Security',
    questions: 'Q17',
    ratings: { a: [3], r: ['insufficientEvidence'] },
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
