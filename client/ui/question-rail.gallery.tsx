import { createSignal } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { QuestionRail, type RailCompetency } from './question-rail.tsx';

export const sampleCompetencies: RailCompetency[] = [
  {
    id: 'delivery',
    name: 'Delivery pipelines',
    questions: [
      { id: 'q1', number: 1, title: 'A commit’s path to production', state: 'asked', rating: 3 },
      { id: 'q2', number: 2, title: 'Safe rollouts and rollback', state: 'optional' },
      { id: 'q3', number: 3, title: 'A pipeline nobody trusts', state: 'optional' },
    ],
  },
  {
    id: 'infrastructure',
    name: 'Infrastructure as code',
    questions: [
      { id: 'q4', number: 4, title: 'State, drift and locking', state: 'asked', rating: 2 },
      { id: 'q5', number: 5, title: 'A destructive plan', state: 'asked' },
      { id: 'q6', number: 6, title: 'Modules other teams can use', state: 'optional' },
    ],
  },
  {
    id: 'incidents',
    name: 'Incident response',
    questions: [
      { id: 'q7', number: 7, title: 'The first fifteen minutes', state: 'live' },
      { id: 'q8', number: 8, title: 'An incident you caused', state: 'optional' },
      { id: 'q9', number: 9, title: 'Writing the review', state: 'planned', minutes: 5 },
    ],
  },
  {
    id: 'observability',
    name: 'Observability',
    questions: [
      { id: 'q10', number: 10, title: 'Choosing an SLO', state: 'asked', rating: 4 },
      { id: 'q11', number: 11, title: 'Alert fatigue', state: 'asked', rating: 'insufficientEvidence' },
      { id: 'q12', number: 12, title: 'Debugging with missing data', state: 'skipped' },
    ],
  },
];

const Live = (props: { inView: string }) => {
  const [view, setView] = createSignal<'plan' | 'all'>('plan');
  const [inView, setInView] = createSignal(props.inView);
  return (
    <QuestionRail
      competencies={sampleCompetencies}
      view={view()}
      inViewId={inView()}
      findKeys="⌘K"
      onFind={() => undefined}
      onView={setView}
      onBrowse={setInView}
    />
  );
};

export const questionRailGallery: GalleryEntry = {
  name: 'Question rail',
  states: { following: () => <Live inView="q7" />, 'on your own': () => <Live inView="q9" /> },
};
