import * as fc from 'fast-check';
import type { Command } from '../../shared/operations/operations.ts';
import { noteId, questionId, seatId, suggestionId } from './room-fixture.ts';

/** A command with who gives it, by seat. */
export interface Move {
  readonly seat: number;
  readonly command: Command;
}

const value = fc.constantFrom(1, 2, 3, 4, 'insufficientEvidence' as const);
const question = fc.integer({ min: 1, max: 4 }).map(questionId); // The fourth exists in few rooms.
const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => `x${text}`);

/** Any command that somebody on this seat could send, sensible or not. Notes' ids are the author's own. */
const commandOf = (seat: number, seats: number): fc.Arbitrary<Command> => {
  const note = fc.integer({ min: 0, max: 2 }).map((number) => noteId(seat, number));
  const suggestion = fc.nat({ max: 1 }).map((number) => suggestionId(seat, number));
  const anySuggestion = fc.nat({ max: seats - 1 }).map((author) => suggestionId(author, 0));
  const anySeat = fc.integer({ min: 0, max: seats - 1 }).map(seatId);
  const named = <Name extends Command['name']>(name: Name, args: fc.Arbitrary<unknown>) =>
    args.map((made) => ({ name, args: made }) as Command); // Each call below pairs a name with its own arguments.
  return fc.oneof(
    { weight: 6, arbitrary: named('rating.set', fc.record({ questionId: question, value })) },
    { weight: 2, arbitrary: named('rating.clear', fc.record({ questionId: question })) },
    {
      weight: 3,
      arbitrary: named('rating.amend', fc.record({ questionId: question, value, reason: words })),
    },
    {
      weight: 5,
      arbitrary: named(
        'note.add',
        fc.record(
          {
            noteId: note,
            questionId: question,
            text: words,
            sign: fc.constantFrom('strength', 'concern', 'followUp'),
            scope: fc.constantFrom('evidence', 'private'),
            startedAt: fc.nat({ max: 100_000 }),
          },
          { requiredKeys: ['noteId', 'questionId', 'text'] },
        ),
      ),
    },
    {
      weight: 4,
      arbitrary: named(
        'note.edit',
        fc.record({ noteId: note, text: words, revision: fc.integer({ min: 1, max: 2 }) }),
      ),
    },
    { weight: 2, arbitrary: named('note.remove', fc.record({ noteId: note })) },
    {
      weight: 4,
      arbitrary: named(
        'recommendation.set',
        fc.record({
          verdict: fc.constantFrom('strongNo', 'no', 'yes', 'strongYes', 'noDecision'),
          takeaways: words,
        }),
      ),
    },
    {
      weight: 2,
      arbitrary: named(
        'recommendation.amend',
        fc.record({ verdict: fc.constantFrom('no', 'yes', 'noDecision'), reason: words }),
      ),
    },
    { weight: 5, arbitrary: named('scorecard.submit', fc.constant({})) },
    { weight: 5, arbitrary: named('scorecard.reopen', fc.constant({})) },
    {
      weight: 3,
      arbitrary: named(
        'probe.tick',
        fc.record({ questionId: question, index: fc.nat({ max: 2 }), ticked: fc.boolean() }),
      ),
    },
    {
      weight: 2,
      arbitrary: named(
        'probe.suggest',
        fc.record({ suggestionId: suggestion, questionId: question, text: words }),
      ),
    },
    {
      weight: 2,
      arbitrary: named('probe.answer', fc.record({ suggestionId: anySuggestion, take: fc.boolean() })),
    },
    { weight: 1, arbitrary: named('panelist.recuse', fc.constant({})) },
    { weight: 1, arbitrary: named('panelist.remove', fc.record({ panelistId: anySeat })) },
    { weight: 2, arbitrary: named('lead.take', fc.constant({})) },
    { weight: 1, arbitrary: named('lead.give', fc.record({ panelistId: anySeat })) },
    { weight: 4, arbitrary: named('question.select', fc.record({ questionId: question })) },
    { weight: 2, arbitrary: named('question.undo', fc.constant({})) },
    {
      weight: 1,
      arbitrary: named('question.skip', fc.record({ questionId: question, skipped: fc.boolean() })),
    },
    {
      weight: 1,
      arbitrary: named(
        'question.add',
        fc.record({ questionId: question, text: words }, { requiredKeys: ['questionId', 'text'] }),
      ),
    },
    { weight: 1, arbitrary: named('question.plan', fc.record({ questionId: question })) },
    {
      weight: 1,
      arbitrary: named('question.assign', fc.record({ questionId: question, askerId: fc.option(anySeat) })),
    },
    {
      weight: 1,
      arbitrary: named('question.reorder', fc.record({ questionId: question, before: fc.option(question) })),
    },
    {
      weight: 3,
      arbitrary: named(
        'phase.advance',
        fc.record({ to: fc.constantFrom('live', 'scoring', 'debrief', 'closed') }),
      ),
    },
    {
      weight: 1,
      arbitrary: named(
        'consensus.set',
        fc.record({ competencyId: fc.constantFrom('planning', 'talking'), value, reason: words }),
      ),
    },
    {
      weight: 1,
      arbitrary: named(
        'decision.record',
        fc.record({
          outcome: fc.constantFrom('hire', 'noHire', 'oneMoreTalk'),
          reasons: words,
          dissent: words,
        }),
      ),
    },
    {
      weight: 1,
      arbitrary: named('debrief.read', fc.record({ minutes: fc.option(fc.integer({ min: 1, max: 15 })) })),
    },
    {
      weight: 1,
      arbitrary: named(
        'kit.suggest',
        fc.record({
          suggestionId: suggestion,
          questionId: question,
          field: fc.constantFrom('answer', 'anchors'),
          level: fc.constantFrom(null, 2),
          text: words,
        }),
      ),
    },
  );
};

/** A move of any seat. Seat 0 leads in the fixtures, so it is drawn more often: without it nothing gets going. */
export const arbitraryMove = (seats: number): fc.Arbitrary<Move> =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: seats - 1 }) },
    )
    .chain((seat) => commandOf(seat, seats).map((command) => ({ seat, command })));

/** Moves that bring a room to the heart of an interview, so that random ones meet something. */
export const liveOpening: readonly Move[] = [
  { seat: 0, command: { name: 'phase.advance', args: { to: 'live' } } },
  { seat: 0, command: { name: 'question.select', args: { questionId: questionId(1) } } },
];

/** The same room with follow-ups suggested, which the lead may take: by chance few would be there to take. */
export const suggestedOpening: readonly Move[] = [
  ...liveOpening,
  ...[1, 2].map(
    (seat): Move => ({
      seat,
      command: {
        name: 'probe.suggest',
        args: { suggestionId: suggestionId(seat, 0), questionId: questionId(1), text: 'And then?' },
      },
    }),
  ),
];

/** The same room as it stands once everybody has rated and the call is over: one submission from the reveal. */
export const scoringOpening = (raters: readonly number[]): readonly Move[] => [
  ...liveOpening,
  ...raters.flatMap((seat): Move[] => [
    { seat, command: { name: 'rating.set', args: { questionId: questionId(1), value: 3 } } },
    { seat, command: { name: 'recommendation.set', args: { verdict: 'yes', takeaways: '' } } },
  ]),
  { seat: 0, command: { name: 'phase.advance', args: { to: 'scoring' } } },
];

/** The same room with the scores open: the debrief. */
export const debriefOpening = (raters: readonly number[]): readonly Move[] => [
  ...scoringOpening(raters),
  ...raters.map((seat): Move => ({ seat, command: { name: 'scorecard.submit', args: {} } })),
  { seat: 0, command: { name: 'phase.advance', args: { to: 'debrief' } } },
];
