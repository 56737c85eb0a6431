import type { LampQuestion } from './types';

// Written out, so it can be read without running anything.
export const lampQuestions: LampQuestion[] = [
  {
    id: 1,
    question: 'How do you clean a lens that nobody can reach?',
    answer: `From a bosun's chair, with two people on the rope.`,
    difficulty: 'hard',
    followUps: ['Who holds the second rope?'],
  },
  {
    id: 2,
    question: "Describe the keeper's log of a quiet night.",
    answer: 'Wind, sight and ' + 'the hours of the lamp.',
    difficulty: 'easy',
    followUps: ['What would you leave out?'], // often forgotten
  },
  { id: 3, question: 'When is fog worse than a storm?', answer: 'When the horn fails.', difficulty: 'easy' },
];

export default lampQuestions;
