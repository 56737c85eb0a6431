import type { CompetencyId, KitId, QuestionId } from '../../../shared/id.ts';
import { defaultScale, type Kit } from '../../../shared/kit/kit.ts';

const explaining = 'explaining' as CompetencyId; // Spelled as slugs, which is what the schema asks for.
const judgement = 'judgement' as CompetencyId;

/** Three questions for any profession: enough to try everything once. */
export const practiceKit: Kit = {
  id: 'practice' as KitId,
  version: 1,
  title: 'Practice',
  role: 'Any role, for practice',
  language: 'en',
  minutes: 15,
  scale: defaultScale,
  competencies: [
    { id: explaining, name: 'Explaining' },
    { id: judgement, name: 'Judgement' },
  ],
  questions: [
    {
      id: 'your-work-in-two-minutes' as QuestionId,
      competencyId: explaining,
      title: 'Your work in two minutes',
      text: 'Explain something you know well to us as if we had started in your field this morning.',
      why: 'Whoever works with others explains every day. Two minutes show whether they start from the listener or from themselves.',
      listenFor: [
        'Asks or says what we can be expected to know',
        'One picture or example that carries the whole thing',
        'Stops and looks whether it arrived',
      ],
      probes: ['What did you leave out on purpose?', 'Where do newcomers go wrong with this?'],
      answer:
        'I ask what you have seen of it, choose one example you know from the kitchen or the road, build the idea on it step by step, and let you say it back before I go on.',
      anchors: {
        1: 'Lists terms of the trade; asks nobody whether anything arrived.',
        2: 'Explains in order, but only what matters to insiders; no example.',
        3: 'Builds on one example that the listener knows and checks what arrived.',
        4: 'Builds on a known example, has the listener say it back, and mends what was missed.',
      },
      minutes: 4,
      planned: true,
    },
    {
      id: 'a-no-you-gave' as QuestionId,
      competencyId: judgement,
      title: 'A no you gave',
      text: 'Tell us about a request you turned down although somebody important wanted it. What happened then?',
      why: 'A no costs something. How it was given tells what the candidate protects, and whether the other side could live with it.',
      listenFor: [
        'What the request would have cost, in figures or days',
        'The no said to the person who asked, early',
        'Another way offered that served what they were after',
      ],
      probes: ['What did they say when you told them?', 'What would have made it a yes?'],
      answer:
        'Sales wanted a date in June for a feature that needed three months. I told them the same day, showed what June would hold instead, and we sold that. They were angry for a week, and the customer stayed.',
      anchors: {
        1: 'Says yes to everybody, or lets the request lie until it is forgotten.',
        2: 'Says no with a rule or somebody else’s name; offers no other way.',
        3: 'Says no early and in person, gives the cost, and offers another way.',
        4: 'Says no early with the cost and another way, then changes how such requests come in.',
      },
      minutes: 5,
      planned: true,
    },
    {
      id: 'wrong-for-a-while' as QuestionId,
      competencyId: judgement,
      title: 'Wrong for a while',
      text: 'When did you hold on to an opinion about work for too long? How did you find out?',
      why: 'Everybody is wrong at times. The answer shows which signs reach the candidate, and what they do for those who paid for the delay.',
      listenFor: ['A sign that came earlier than the change of mind', 'Who was told, and in which words'],
      probes: ['Who had said so before you saw it?', 'How do you look for such signs now?'],
      anchors: {
        1: 'Finds no such case, or was let down by others in the end.',
        2: 'Names a case that settled itself; does nothing with it afterwards.',
        3: 'Names the sign that came first, told those concerned, and put it right.',
        4: 'Put it right with those concerned, and now asks for the sign before deciding.',
      },
      minutes: 4,
      planned: true,
    },
  ],
};
