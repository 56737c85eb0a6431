import type { CompetencyId, KitId, QuestionId } from '../../../shared/id.ts';
import { defaultScale, type Kit } from '../../../shared/kit/kit.ts';

const incidents = 'incident-response' as CompetencyId; // Spelled as slugs, which is what the schema asks for.
const delivery = 'delivery' as CompetencyId;

/** Three questions that are enough to try everything once. */
export const practiceKit: Kit = {
  id: 'practice' as KitId,
  version: 1,
  title: 'Practice',
  role: 'Senior DevOps Engineer',
  language: 'en',
  minutes: 20,
  scale: defaultScale,
  competencies: [
    { id: delivery, name: 'Delivery pipelines' },
    { id: incidents, name: 'Incident response' },
  ],
  questions: [
    {
      id: 'commits-path' as QuestionId,
      competencyId: delivery,
      title: 'A commit’s path to production',
      text: 'Follow one commit from your last team into production. Where could it have been stopped, and by what?',
      why: 'People who own delivery know each gate, its cost, and which of them has ever caught anything.',
      listenFor: [
        'Names each gate and what it catches',
        'Knows how long the way takes',
        'Tells of a gate that was removed, and why',
      ],
      probes: ['How long did it take from merge to users?', 'Which step would you remove?'],
      answer:
        'Build once, test in stages from fast to slow, promote the same artefact, release to a few users first, and roll back by one command.',
      anchors: {
        1: 'Names a tool, not a path. Cannot say what would stop a bad commit.',
        2: 'Knows the steps, not their cost. Releases are events with a meeting.',
        3: 'Each gate has a purpose and a time; rollback is routine.',
        4: 'All of 3, and has removed gates on evidence and measured what it did.',
      },
      minutes: 6,
      planned: true,
    },
    {
      id: 'first-fifteen-minutes' as QuestionId,
      competencyId: incidents,
      title: 'The first fifteen minutes',
      text: 'Walk me through the last production incident you led. What did you do in the first fifteen minutes, and how did you decide it was over?',
      why: 'The first minutes show whether somebody leads an incident or debugs alone.',
      listenFor: [
        'Declares it and hands out roles',
        'Mitigates before looking for the cause',
        'Says on which signal it was closed',
      ],
      probes: [
        'Who did you tell, and when?',
        'What would have made it a ten-minute incident?',
        'What did you choose not to fix that day?',
      ],
      answer:
        'Declares the incident, names a commander, rolls back, updates on a cadence, and closes it on a signal that users feel.',
      anchors: {
        1: 'Hunts the root cause first. No roles, no updates; “over” means the alert stopped.',
        2: 'Mitigates, but alone or late. Tells people afterwards. Recovery judged by feel.',
        3: 'Mitigates before diagnosing, hands out roles, updates on a cadence, closes on a user-facing signal.',
        4: 'All of 3, and it was rehearsed: agreed severities, one-step rollback, the whole class removed after.',
      },
      minutes: 7,
      planned: true,
    },
    {
      id: 'writing-the-review' as QuestionId,
      competencyId: incidents,
      title: 'Writing the review',
      text: 'Tell me about a review you wrote that changed something. What did it change, and how do you know?',
      why: 'Reviews are cheap to write and hard to act on.',
      listenFor: ['One finding that led to one change', 'A measure before and after'],
      probes: ['Who disagreed with it?', 'What did you leave out, and why?'],
      anchors: {
        1: 'Names who was at fault. Nothing changed, or cannot say.',
        2: 'Actions listed, few done. Measures the count of actions.',
        3: 'One change traced to one finding, and a measure that moved.',
        4: 'All of 3, and other teams adopted it without being asked.',
      },
      minutes: 5,
      planned: true,
    },
  ],
};
