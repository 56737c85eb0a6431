import type { PanelistId } from '../../../shared/id.ts';
import type { Command } from '../../../shared/operations/operations.ts';
import type { Viewer } from '../../../shared/room/audience.ts';
import type { Change } from '../../../shared/room/draft.ts';
import { commit, createRoom, type Room } from '../../../shared/room/state.ts';
import { submit } from '../../../shared/room/submit.ts';
import { openingCommands, questionId, seatId } from '../../support/room-fixture.ts';

export const seats = 12;
export const questions = 40;

export interface LargeRoom {
  readonly room: Room;
  readonly panel: readonly PanelistId[];
  /** Opens the scores and answers with what that changed. */
  reveal(): Change[];
}

/** As many people and questions as a room may sensibly have, each question rated by each seat, still sealed. */
export const buildLargeRoom = (): LargeRoom => {
  const room = createRoom();
  const panel = Array.from({ length: seats }, (_, seat) => seatId(seat));
  const asked = Array.from({ length: questions }, (_, index) => questionId(index + 1));
  const lead: Viewer = { kind: 'seat', panelistId: seatId(0) };
  let at = 0;
  const run = (command: Command, by: Viewer): Change[] => {
    at += 1_000;
    const result = submit(room, command, { at, by }, by.kind === 'owner' ? 'server' : 'seat');
    if (!result.ok) throw new Error(`${command.name} was refused: ${result.refusal.message}`);
    commit(room, result.changes);
    return result.changes;
  };

  const roles = panel.map((_, seat) => (seat === 0 ? 'lead' : 'panelist'));
  for (const command of openingCommands(roles)) run(command, { kind: 'owner' });
  run({ name: 'phase.advance', args: { to: 'live' } }, lead);
  for (const id of asked) {
    if (!room.get('questions', id))
      run({ name: 'question.add', args: { questionId: id, text: `What did you learn from ${id}?` } }, lead);
    run({ name: 'question.select', args: { questionId: id } }, lead);
    for (const panelistId of panel)
      run({ name: 'rating.set', args: { questionId: id, value: 3 } }, { kind: 'seat', panelistId });
  }
  run({ name: 'phase.advance', args: { to: 'scoring' } }, lead);
  return {
    room,
    panel,
    reveal: () =>
      run({ name: 'phase.advance', args: { to: 'debrief', without: panel, reason: 'A benchmark.' } }, lead),
  };
};
