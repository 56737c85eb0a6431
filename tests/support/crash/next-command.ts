import { newId } from '../../../server/auth/secrets.ts';
import type { PanelistId } from '../../../shared/id.ts';
import type { Phase } from '../../../shared/records/interview.ts';
import type { RoomView } from '../../../shared/room/project.ts';
import type { RawCommand } from '../../../shared/room/submit.ts';
import type { SeededRandom } from '../seeded-random.ts';

export interface Situation {
  readonly view: RoomView;
  readonly me: PanelistId;
  readonly random: SeededRandom;
  /** Where the lead is to bring the room, little by little. */
  readonly due: Phase;
}

type Chance = readonly [weight: number, make: () => RawCommand | null];

const values = [1, 2, 3, 4, 'insufficientEvidence'] as const;
const verdicts = ['strongNo', 'no', 'yes', 'strongYes', 'noDecision'] as const;
const after: { readonly [phase in Phase]?: Phase } = {
  live: 'scoring',
  scoring: 'debrief',
  debrief: 'closed',
};

/** What somebody on this seat does next: mostly something that is possible now. */
export const nextCommand = ({ view, me, random, due }: Situation): RawCommand => {
  const one = <Item>(items: readonly Item[]): Item | undefined => items[random.between(0, items.length - 1)];
  const interview = Object.values(view.interview)[0];
  const phase = interview?.phase ?? 'draft';
  const leads = interview?.leadId === me;
  const asked = () => one(Object.keys(view.asked));
  const question = () => one(Object.keys(view.questions));
  const own = () => one(Object.values(view.notes).filter((note) => note.panelistId === me));
  const text = () => 'Named each step. '.repeat(random.between(1, 6)).trim();
  const about =
    (name: string, args: () => object): Chance[1] =>
    () => {
      const questionId = asked();
      return questionId ? { name, args: { questionId, ...args() } } : null;
    };
  const note = about('note.add', () => ({ noteId: newId(), text: text() }));
  const rating = about('rating.set', () => ({ value: one(values) }));
  const rated = new Set(Object.values(view.ratings).map((one) => one.panelistId === me && one.questionId));
  /** The next thing that a scorecard lacks, and its submission once it lacks nothing. */
  const finish = (): RawCommand => {
    const questionId = Object.keys(view.asked).find((id) => !rated.has(id as never));
    return questionId
      ? { name: 'rating.set', args: { questionId, value: one(values) } }
      : { name: 'scorecard.submit', args: {} };
  };
  const recommend = () => ({
    name: 'recommendation.set',
    args: { verdict: one(verdicts), takeaways: text() },
  });
  const editNote = () => {
    const edited = own();
    return (
      edited && { name: 'note.edit', args: { noteId: edited.id, text: text(), revision: edited.revision } }
    );
  };
  const removeNote = () => {
    const removed = own();
    return removed && { name: 'note.remove', args: { noteId: removed.id } };
  };
  const advance = (): RawCommand | null => {
    const to = after[phase];
    if (!leads || !to || phase === due || phase === 'draft') return null;
    if (to !== 'debrief') return { name: 'phase.advance', args: { to } };
    const missing = Object.values(view.panelists)
      .filter(({ id, role }) => (role === 'lead' || role === 'panelist') && !view.progress[id]?.submittedAt)
      .map(({ id }) => id);
    return {
      name: 'phase.advance',
      args: { to, ...(missing.length > 0 ? { without: missing, reason: 'Called away' } : {}) },
    };
  };
  const select = (): RawCommand | null =>
    leads ? { name: 'question.select', args: { questionId: question() } } : null;
  const tick = about('probe.tick', () => ({ index: 0, ticked: random.chance(0.5) }));
  const chances: { readonly [phase in Phase]: readonly Chance[] } = {
    draft: [[1, () => ({ name: 'phase.advance', args: { to: 'live' } })]],
    live: [
      [3, advance],
      [2, select],
      [6, rating],
      [8, note],
      [4, () => editNote() ?? null],
      [1, () => removeNote() ?? null],
      [1, about('rating.clear', () => ({}))],
      [2, recommend],
      [1, tick],
    ],
    scoring: [
      [2, advance],
      [2, rating],
      [4, note],
      [2, recommend],
      [6, finish],
    ],
    debrief: [
      [2, advance],
      [4, about('rating.amend', () => ({ value: one(values), reason: 'Heard the others' }))],
      [6, note],
      [
        1,
        () => ({
          name: 'recommendation.amend',
          args: { verdict: one(verdicts), reason: 'Heard the others' },
        }),
      ],
      [
        2,
        () =>
          leads
            ? {
                name: 'consensus.set',
                args: { competencyId: one(Object.keys(view.competencies)), value: 3, reason: text() },
              }
            : null,
      ],
      [
        1,
        () =>
          leads ? { name: 'decision.record', args: { outcome: 'hire', reasons: text(), dissent: '' } } : null,
      ],
    ],
    closed: [
      [
        1,
        about('kit.suggest', () => ({ suggestionId: newId(), field: 'answer', level: null, text: text() })),
      ],
    ],
  };
  const open = chances[phase];
  const total = open.reduce((sum, [weight]) => sum + weight, 0);
  for (;;) {
    let left = random.fraction() * total;
    const made = open.find(([weight]) => {
      left -= weight;
      return left < 0;
    })?.[1]();
    if (made) return made;
    // Nothing is possible but what is refused: that must come to nothing as well.
    if (Object.keys(view.asked).length === 0)
      return { name: 'question.select', args: { questionId: question() } };
  }
};
