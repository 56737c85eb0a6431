import { describe, expect, it } from 'vitest';
import { operations } from '../../../shared/operations/operations.ts';
import { type Phase, phases } from '../../../shared/records/interview.ts';
import type { Viewer } from '../../../shared/room/audience.ts';
import { commit, createRoom, type Room } from '../../../shared/room/state.ts';
import { type RawCommand, submit } from '../../../shared/room/submit.ts';
import {
  defaultRules,
  noteId,
  openingCommands,
  questionId,
  seatId,
  smallKit,
  suggestionId,
} from '../../support/room-fixture.ts';
import { tellTrials } from '../../support/trials.ts';
import { operationTable } from './outcomes.ts';

const seats = { lead: 0, panelist: 1, shadow: 2, observer: 3, recused: 4, removed: 5, absent: 9 } as const;
type Seat = keyof typeof seats | 'owner';
const actors = [...Object.keys(seats), 'owner'] as Seat[];

const viewerOf = (actor: Seat): Viewer =>
  actor === 'owner' ? { kind: 'owner' } : { kind: 'seat', panelistId: seatId(seats[actor]) };

/** Nobody's turn to be surprised by time: long enough for no undo to be too late. */
const at = 1_000;

const roomIn = (phase: Phase): Room => {
  const room = createRoom();
  const accept = (command: RawCommand, by: Viewer, source: 'server' | 'seat' = 'seat') => {
    const result = submit(room, command, { at, by }, source);
    if (!result.ok) throw new Error(`${command.name}: ${result.refusal.message}`);
    commit(room, result.changes);
  };
  const roles = ['lead', 'panelist', 'shadow', 'observer', 'panelist', 'panelist'] as const;
  for (const command of openingCommands(roles, { ...defaultRules, revealPolicy: 'whenLeadOpens' }))
    accept(command, { kind: 'owner' }, 'server');
  accept({ name: 'panelist.recuse', args: {} }, viewerOf('recused'));
  accept({ name: 'panelist.remove', args: { panelistId: seatId(seats.removed) } }, viewerOf('lead'));
  if (phase === 'draft') return room;
  const lead = (name: string, args: object) => accept({ name, args }, viewerOf('lead'));
  lead('phase.advance', { to: 'live' });
  lead('question.select', { questionId: questionId(1) });
  accept(
    {
      name: 'probe.suggest',
      args: {
        suggestionId: suggestionId(seats.panelist, 0),
        questionId: questionId(1),
        text: 'Ask who decided.',
      },
    },
    viewerOf('panelist'),
  );
  for (const actor of ['lead', 'panelist', 'shadow'] as const) {
    const own = (name: string, args: object) => accept({ name, args }, viewerOf(actor));
    own('rating.set', { questionId: questionId(1), value: 3 });
    own('note.add', { noteId: noteId(seats[actor], 0), questionId: questionId(1), text: 'evidence' });
    own('recommendation.set', { verdict: 'yes', takeaways: '' });
  }
  if (phase === 'live') return room;
  lead('phase.advance', { to: 'scoring' });
  if (phase === 'scoring') return room;
  const missing = [seatId(seats.lead), seatId(seats.panelist)];
  lead('phase.advance', { to: 'debrief', without: missing, reason: 'Called away' });
  if (phase === 'closed') lead('phase.advance', { to: 'closed' });
  return room;
};

/** Arguments that are right wherever the operation is possible at all. */
const argumentsOf = (name: string, actor: Seat): unknown => {
  const own = actor === 'owner' ? 8 : seats[actor];
  const question = { questionId: questionId(1) };
  const known: { readonly [operation: string]: unknown } = {
    'room.open': openingCommands([])[0]?.args,
    'interview.edit': { minutes: 50 },
    'panelist.join': { panelistId: seatId(12), name: 'Eve', role: 'lead' },
    'panelist.recuse': {},
    'panelist.remove': { panelistId: seatId(seats.observer) },
    'lead.take': {},
    'lead.give': { panelistId: seatId(seats.panelist) },
    'phase.advance': { to: 'live' },
    'question.select': { questionId: questionId(2) },
    'question.undo': {},
    'question.skip': question,
    'question.add': { questionId: 'a'.repeat(26), text: 'Why?' },
    'question.plan': question,
    'question.assign': { ...question, askerId: seatId(seats.panelist) },
    'question.reorder': { ...question, before: null },
    'probe.tick': { ...question, index: 0, ticked: true },
    'probe.suggest': { ...question, suggestionId: suggestionId(own, 1), text: 'Ask who knew.' },
    'probe.answer': { suggestionId: suggestionId(seats.panelist, 0), take: true },
    'rating.set': { ...question, value: 2 },
    'rating.clear': question,
    'rating.amend': { ...question, value: 2, reason: 'Heard more' },
    'note.add': { ...question, noteId: noteId(own % 6, 1), text: 'more' },
    'note.edit': { noteId: noteId(own % 6, 0), text: 'changed', revision: 1 },
    'note.remove': { noteId: noteId(own % 6, 0) },
    'recommendation.set': { verdict: 'no', takeaways: '' },
    'recommendation.amend': { verdict: 'no', reason: 'Heard more' },
    'scorecard.submit': {},
    'scorecard.reopen': {},
    'consensus.set': { competencyId: smallKit.competencies[0]?.id, value: 3 },
    'decision.record': { outcome: 'hire', reasons: 'Because', dissent: '' },
    'debrief.read': { minutes: 5 },
    'kit.suggest': {
      ...question,
      suggestionId: suggestionId(own, 2),
      field: 'answer',
      level: null,
      text: 'Name the goal first.',
    },
  };
  return known[name];
};

describe('the matrix of operations, seats and phases', () => {
  it('[T02] every operation of the list is in the table, and no other', () => {
    expect(Object.keys(operationTable).sort()).toEqual(operations.map(({ name }) => name).sort());
  });

  it('[T02] each seat may do in each phase what the table says and nothing else', () => {
    const wrong: string[] = [];
    let cells = 0;
    for (const phase of phases) {
      const room = roomIn(phase);
      for (const { name } of operations)
        for (const actor of actors) {
          const grants = operationTable[name] as { readonly [seat: string]: readonly Phase[] | undefined };
          const command = { name, args: argumentsOf(name, actor) };
          const result = submit(room, command, { at, by: viewerOf(actor) }, 'seat');
          cells += 1;
          if (!result.ok && result.refusal.code === 'badArguments')
            wrong.push(`${name}: the test's own arguments are malformed (${result.refusal.about})`);
          if (result.ok !== (grants[actor]?.includes(phase) ?? false))
            wrong.push(
              `${actor} ${result.ok ? 'may' : `may not (${result.refusal.code})`} ${name} in ${phase}`,
            );
        }
    }
    expect(wrong).toEqual([]);
    tellTrials('T02', { trials: cells, failures: wrong.length, counts: { operations: operations.length } });
  });
});
