import type { GalleryEntry } from './gallery-entry.ts';
import { QuestionCard } from './question-card.tsx';

export const questionCardGallery: GalleryEntry = {
  name: 'Question card',
  states: {
    asked: () => (
      <QuestionCard
        id="q7"
        number={7}
        competency="Incident response"
        elapsedMs={400_000}
        minutes={7}
        text="Walk me through the last production incident you led. What did you do in the first fifteen minutes, and how did you decide it was over?"
      />
    ),
    'with code': () => (
      <QuestionCard
        id="q2"
        number={2}
        competency="Coding"
        minutes={5}
        text="What does this print, and why?"
        code={'for (var i = 0; i < 3; i++) {\n  setTimeout(() => console.log(i));\n}'}
      />
    ),
  },
};
