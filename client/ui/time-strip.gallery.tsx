import type { GalleryEntry } from './gallery-entry.ts';
import { type TimeSegment, TimeStrip } from './time-strip.tsx';

export const sampleSegments: TimeSegment[] = [
  { id: 'intro', kind: 'intro', minutes: 3 },
  { id: 'q1', kind: 'asked', number: 1, title: 'Commit’s path', minutes: 5, rating: 3 },
  { id: 'q4', kind: 'asked', number: 4, title: 'State and drift', minutes: 6, rating: 2 },
  { id: 'q10', kind: 'asked', number: 10, title: 'SLO', minutes: 5, rating: 4 },
  { id: 'q7', kind: 'current', number: 7, title: 'First fifteen', minutes: 7, elapsedMs: 400_000 },
  { id: 'q9', kind: 'planned', number: 9, title: 'Review', minutes: 5 },
  { id: 'q13', kind: 'planned', number: 13, title: 'Pod', minutes: 6 },
  { id: 'q17', kind: 'planned', number: 17, title: 'Secrets', minutes: 5 },
  { id: 'q20', kind: 'planned', number: 20, title: 'Saying no', minutes: 6 },
  { id: 'q23', kind: 'planned', number: 23, title: 'Cloud bill', minutes: 5 },
  { id: 'closing', kind: 'closing', minutes: 5 },
];
const browsed = sampleSegments.map((segment) =>
  segment.id === 'q7'
    ? { ...segment, kind: 'asked' as const, inView: true, rating: 3 as const }
    : segment.id === 'q9'
      ? { ...segment, kind: 'current' as const, elapsedMs: 12_000 }
      : segment,
);
const over = [
  ...sampleSegments.filter((segment) => segment.id !== 'q23'),
  { id: 'q23', kind: 'planned' as const, number: 23, minutes: 4, over: true },
];

export const timeStripGallery: GalleryEntry = {
  name: 'Time strip',
  states: {
    'on pace': () => <TimeStrip segments={sampleSegments} />,
    'on your own': () => <TimeStrip segments={browsed} />,
    over: () => <TimeStrip segments={over} overMinutes={4} />,
    plan: () => (
      <TimeStrip
        bare
        segments={sampleSegments.map((segment) => ({
          ...segment,
          kind: segment.kind === 'intro' || segment.kind === 'closing' ? segment.kind : ('planned' as const),
          rating: null,
        }))}
      />
    ),
  },
};
