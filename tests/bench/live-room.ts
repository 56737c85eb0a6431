import { newId } from '../../server/auth/secrets.ts';
import type { RoomHost } from '../../server/live/room-host.ts';
import type { InterviewId, PanelistId } from '../../shared/id.ts';
import type { Command } from '../../shared/operations/operations.ts';
import type { Viewer } from '../../shared/room/audience.ts';
import { openingCommands, questionId } from '../support/room-fixture.ts';

/** A command on its way through the room's queue, as the server gives its own; rejects when it is refused. */
export const give = (host: RoomHost, command: Command, by: Viewer): Promise<void> =>
  new Promise((resolve, reject) => {
    host.submit({ command, by, client: null, n: null }, (answer) => {
      if (answer.ok) resolve();
      else reject(new Error(`${command.name} was refused: ${answer.refusal.message}`));
    });
  });

export const sharedQuestion = questionId(1);

/**
 * Opens a room in its interview with a question shared, everything visible to everybody at once: the dearest case,
 * because each note goes to each seat. Answers with the seats, the lead first.
 */
export const openLiveRoom = async (
  host: RoomHost,
  { interviewId, seats }: { readonly interviewId: InterviewId; readonly seats: number },
): Promise<PanelistId[]> => {
  const roles = Array.from({ length: seats }, (_, seat) => (seat === 0 ? 'lead' : 'panelist'));
  const opening = openingCommands(roles, {
    revealPolicy: 'open',
    observersSee: 'room',
    extremesNeedNote: false,
  });
  const seated: PanelistId[] = [];
  for (const command of opening)
    await give(host, withOwnIds(command, interviewId, seated), { kind: 'owner' });
  const lead: Viewer = { kind: 'seat', panelistId: seated[0] as PanelistId }; // A room has at least its lead.
  await give(host, { name: 'phase.advance', args: { to: 'live' } }, lead);
  await give(host, { name: 'question.select', args: { questionId: sharedQuestion } }, lead);
  return seated;
};

/** The fixture names one room and few seats; here there are many of both. */
const withOwnIds = (command: Command, interviewId: InterviewId, seated: PanelistId[]): Command => {
  if (command.name === 'room.open') return { ...command, args: { ...command.args, interviewId } };
  if (command.name !== 'panelist.join') return command;
  const panelistId = newId<PanelistId>();
  seated.push(panelistId);
  return { ...command, args: { ...command.args, panelistId } };
};
