import type { Scale } from '../../shared/kit/kit.ts';

/** Words for the gallery. */
export const sampleScale: Scale = {
  levels: [
    { value: 1, label: 'Well below', meaning: 'The answer shows behaviour that would harm the work.' },
    { value: 2, label: 'Below', meaning: 'The answer shows part of what the role needs.' },
    { value: 3, label: 'Meets', meaning: 'The answer shows what the role needs.' },
    { value: 4, label: 'Above', meaning: 'The answer shows what the role needs and lifts others.' },
  ],
};
