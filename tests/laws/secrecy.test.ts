import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Command } from '../../shared/operations/operations.ts';
import type { RatingValue } from '../../shared/records/rating.ts';
import { isRevealedTo } from '../../shared/room/audience.ts';
import { noteId, questionId, type RoomRules } from '../support/room-fixture.ts';
import { createSimulation, type Simulation } from '../support/simulation.ts';
import { parameters } from './runs.ts';
import { createTally } from './tally.ts';

const tally = createTally();
const roles = ['lead', 'panelist', 'panelist', 'shadow', 'observer'] as const;
/** The seats whose sealed values differ between the two runs; all others, and the owner, must not notice. */
const hidden = [1, 3] as const;

/** One step of both runs: the same for all, or a hidden seat's, which may differ or be missing in one of them. */
type Step =
  | { readonly kind: 'both'; readonly seat: number; readonly command: Command }
  | { readonly kind: 'differs'; readonly seat: number; readonly runs: readonly [Command[], Command[]] };

const value = fc.constantFrom<RatingValue>(1, 2, 3, 4, 'insufficientEvidence');
const question = fc.integer({ min: 1, max: 3 });
const text = fc.string({ minLength: 1, maxLength: 60 }).map((words) => `x${words}`);
const verdict = fc.constantFrom('strongNo', 'no', 'yes', 'strongYes', 'noDecision' as const);

const rate = (number: number, rated: RatingValue): Command => ({
  name: 'rating.set',
  args: { questionId: questionId(number), value: rated },
});

/** Things a hidden seat does whose number may differ too: re-ratings, notes, edits, removals. */
const quietCommand = (seat: number, scored: readonly number[]): fc.Arbitrary<Command> => {
  const note = fc.integer({ min: 0, max: 5 }).map((number) => noteId(seat, number));
  const quiet: fc.Arbitrary<Command>[] = [
    fc
      .record({
        noteId: note,
        questionId: question.map(questionId),
        text,
        scope: fc.constantFrom('evidence', 'private' as const),
      })
      .map((args) => ({ name: 'note.add', args }) as Command),
    fc
      .record({ noteId: note, text, revision: fc.integer({ min: 1, max: 2 }) })
      .map((args) => ({ name: 'note.edit', args }) as Command),
    note.map((id): Command => ({ name: 'note.remove', args: { noteId: id } })),
    fc.record({ verdict, takeaways: text }).map((args) => ({ name: 'recommendation.set', args }) as Command),
  ];
  if (scored.length > 0)
    quiet.push(fc.tuple(fc.constantFrom(...scored), value).map(([number, rated]) => rate(number, rated)));
  return fc.oneof(...quiet);
};

const step: fc.Arbitrary<Step> = fc.oneof(
  // First ratings happen in both runs, with values of their own.
  {
    weight: 4,
    arbitrary: fc.tuple(fc.constantFrom(...hidden), question, value, value).map(
      ([seat, number, a, b]): Step => ({
        kind: 'differs',
        seat,
        runs: [[rate(number, a)], [rate(number, b)]],
      }),
    ),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...hidden)
      .chain((seat) =>
        fc
          .tuple(
            fc.array(quietCommand(seat, [1]), { maxLength: 3 }),
            fc.array(quietCommand(seat, [1]), { maxLength: 3 }),
          )
          .map((both): Step => ({ kind: 'differs', seat, runs: both })),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(0, 2), question, value)
      .map(([seat, number, rated]): Step => ({ kind: 'both', seat, command: rate(number, rated) })),
  },
  {
    weight: 2,
    arbitrary: question.map(
      (number): Step => ({
        kind: 'both',
        seat: 0,
        command: { name: 'question.select', args: { questionId: questionId(number) } },
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Step>({ kind: 'both', seat: 0, command: { name: 'question.undo', args: {} } }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(1, 3).map(
      (seat): Step => ({
        kind: 'both',
        seat,
        command: { name: 'rating.clear', args: { questionId: questionId(2) } },
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Step>({
      kind: 'both',
      seat: 1,
      command: { name: 'panelist.recuse', args: {} },
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(0, 2), text).map(
      ([seat, words]): Step => ({
        kind: 'both',
        seat,
        command: {
          name: 'note.add',
          args: { noteId: noteId(seat, words.length % 6), questionId: questionId(1), text: words },
        },
      }),
    ),
  },
);

/** After the random part: everybody recommends, the call ends, hidden seat 1 submits; the others have not yet. */
const ending: readonly Step[] = [
  ...[1, 3].map(
    (seat): Step => ({
      kind: 'differs',
      seat,
      runs: [
        [{ name: 'recommendation.set', args: { verdict: 'no', takeaways: 'short' } }],
        [{ name: 'recommendation.set', args: { verdict: 'strongYes', takeaways: 'a longer one' } }],
      ],
    }),
  ),
  { kind: 'both', seat: 0, command: { name: 'phase.advance', args: { to: 'scoring' } } },
  { kind: 'both', seat: 1, command: { name: 'scorecard.submit', args: {} } },
  { kind: 'both', seat: 1, command: { name: 'scorecard.reopen', args: {} } },
  { kind: 'differs', seat: 1, runs: [[rate(1, 1), rate(1, 2)], [rate(1, 4)]] },
  { kind: 'both', seat: 1, command: { name: 'scorecard.submit', args: {} } },
  { kind: 'both', seat: 0, command: { name: 'scorecard.submit', args: {} } },
];

const perform = async (rules: RoomRules, steps: readonly Step[], run: 0 | 1): Promise<Simulation> => {
  const simulation = await createSimulation({ roles, rules, withOwner: true });
  await simulation.settle();
  const start = simulation.now;
  for (const [index, next] of steps.entries()) {
    // Time passes by steps, not by commands: a hidden seat's diligence must not move anybody's clock.
    simulation.now = start + index * 1_000;
    const commands = next.kind === 'both' ? [next.command] : next.runs[run];
    for (const command of commands) {
      simulation.give(next.seat, command);
      tally.count(command.name);
      await simulation.settle();
    }
    // Somebody else's fresh view, so that views are compared as well as patches.
    if (index % 7 === 3) {
      simulation.disconnect(2);
      await simulation.settle();
    }
  }
  return simulation;
};

/** What each client that must not notice received until the scores were opened to it. */
const unnoticing = (simulation: Simulation) =>
  simulation.clients.flatMap((client) => {
    const { viewer } = client;
    const isHidden =
      viewer.kind === 'seat' && hidden.some((seat) => client.name === `client-of-seat-${seat}`);
    return isHidden || isRevealedTo(simulation.host.room, viewer)
      ? []
      : [{ name: client.name, transcript: client.transcript }];
  });

const opening: readonly Step[] = [
  { kind: 'both', seat: 0, command: { name: 'phase.advance', args: { to: 'live' } } },
  ...[1, 2, 3].map(
    (number): Step => ({
      kind: 'both',
      seat: 0,
      command: { name: 'question.select', args: { questionId: questionId(number) } },
    }),
  ),
  ...hidden.map((seat): Step => ({ kind: 'differs', seat, runs: [[rate(1, 1)], [rate(1, 4)]] })),
];

describe('law 1, secrecy', () => {
  it('[L1] two interviews that differ only in sealed values look the same to everybody else, byte for byte', async () => {
    const rules = fc.record({
      revealPolicy: fc.constantFrom(
        'whenAllSubmitted' as const,
        'whenLeadOpens' as const,
        'whenYouSubmit' as const,
      ),
      observersSee: fc.constantFrom('questions' as const, 'room' as const),
      extremesNeedNote: fc.constant(false),
    });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(rules, fc.array(step, { maxLength: 25 }), async (roomRules, steps) => {
        const script = [...opening, ...steps, ...ending];
        const [first, second] = [await perform(roomRules, script, 0), await perform(roomRules, script, 1)];
        expect(first.faults).toEqual([]);
        expect(second.faults).toEqual([]);
        const [a, b] = [unnoticing(first), unnoticing(second)];
        compared += a.length;
        expect(a).toEqual(b);
      }),
      { ...parameters, numRuns: Math.ceil(parameters.numRuns / 3) },
    );
    expect(compared).toBeGreaterThan(parameters.numRuns / 3);
    console.log(`law 1: ${compared} pairs of transcripts compared`);
  });

  it('[L1] no client that a value is sealed from ever receives it', async () => {
    const simulation = await createSimulation({
      roles,
      rules: { revealPolicy: 'whenAllSubmitted', observersSee: 'room', extremesNeedNote: false },
      withOwner: true,
    });
    await simulation.settle();
    for (const next of opening) if (next.kind === 'both') simulation.give(next.seat, next.command);
    await simulation.settle();
    const canary = 'canary-5f1d7c0a99';
    simulation.give(1, {
      name: 'note.add',
      args: { noteId: noteId(1, 0), questionId: questionId(1), text: canary },
    });
    simulation.give(1, { name: 'recommendation.set', args: { verdict: 'yes', takeaways: canary } });
    await simulation.settle();
    simulation.disconnect(2);
    await simulation.settle();
    const heard = simulation.clients.filter((client) =>
      client.transcript.some((frame) => frame.includes(canary)),
    );
    expect(heard.map((client) => client.name)).toEqual(['client-of-seat-1']);
  });

  it('[L1] a private note stays with its author after the reveal', async () => {
    const simulation = await createSimulation({
      roles: ['lead', 'panelist'],
      rules: { revealPolicy: 'open', observersSee: 'room', extremesNeedNote: false },
      withOwner: true,
    });
    await simulation.settle();
    for (const next of opening) if (next.kind === 'both') simulation.give(next.seat, next.command);
    await simulation.settle();
    simulation.give(1, {
      name: 'note.add',
      args: { noteId: noteId(1, 0), questionId: questionId(1), text: 'mine alone', scope: 'private' },
    });
    simulation.give(1, {
      name: 'note.add',
      args: { noteId: noteId(1, 1), questionId: questionId(1), text: 'for all' },
    });
    await simulation.settle();
    const lead = simulation.clients[0]?.transcript.join('') ?? '';
    expect(lead).toContain('for all');
    expect(lead).not.toContain('mine alone');
  });

  afterAll(() => tally.print('law 1: commands given'));
});
