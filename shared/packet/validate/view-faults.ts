import type { PanelistId } from '../../id.ts';
import { tableNames } from '../../records/tables.ts';
import { type RoomView, readerOfView } from '../../room/project.ts';
import { interviewOf, type Reader } from '../../room/reader.ts';
import { printedViewOf } from '../packet-json.ts';
import type { PacketFault } from './packet-fault.ts';

/** What no schema can say of the records of one interview: that what they name is there, and that nothing is sealed. */
export const viewFaults = (view: RoomView, at: string): PacketFault[] => {
  const room = readerOfView(view);
  return [...referenceFaults(room, at), ...amendmentFaults(room, at), ...sealedFaults(view, at)];
};

const restore = 'Download the packet again: the file was changed or cut.';

const referenceFaults = (room: Reader, at: string): PacketFault[] => {
  const faults: PacketFault[] = [];
  const seat = (id: PanelistId | null, where: string) => {
    if (id !== null && !room.get('panelists', id)) faults.push(missing(`${at}.${where}`, 'panelist', id));
  };
  for (const { id, panelistId, questionId } of room.all('ratings')) {
    seat(panelistId, `ratings.${id}.panelistId`);
    if (!room.get('questions', questionId))
      faults.push(missing(`${at}.ratings.${id}.questionId`, 'question', questionId));
    else if (!room.get('asked', questionId))
      faults.push({
        where: `${at}.ratings.${id}`,
        what: 'rates a question that was not asked',
        todo: restore,
      });
  }
  for (const { id, panelistId, questionId } of room.all('notes')) {
    seat(panelistId, `notes.${id}.panelistId`);
    if (!room.get('questions', questionId))
      faults.push(missing(`${at}.notes.${id}.questionId`, 'question', questionId));
  }
  for (const { id } of room.all('recommendations')) seat(id, `recommendations.${id}.id`);
  for (const { id } of room.all('progress')) seat(id, `progress.${id}.id`);
  for (const { id, competencyId } of room.all('questions'))
    if (competencyId && !room.get('competencies', competencyId))
      faults.push(missing(`${at}.questions.${id}.competencyId`, 'competency', competencyId));
  for (const { id: questionId } of room.all('asked'))
    if (!room.get('questions', questionId))
      faults.push(missing(`${at}.asked.${questionId}`, 'question', questionId));
  for (const { id } of room.all('consensus'))
    if (!room.get('competencies', id)) faults.push(missing(`${at}.consensus.${id}`, 'competency', id));
  const { id } = interviewOf(room);
  for (const decision of room.all('decision'))
    if (decision.id !== id) faults.push(missing(`${at}.decision.${decision.id}`, 'interview', decision.id));
  return faults;
};

const missing = (where: string, kind: string, id: string): PacketFault => ({
  where,
  what: `names the ${kind} "${id}", which is not in the file`,
  todo: restore,
});

/** Each change begins where the one before it ended, and the last one ends at the value. */
const amendmentFaults = (room: Reader, at: string): PacketFault[] => {
  const broken = (amendments: readonly { from: unknown; to: unknown }[], now: unknown): boolean =>
    amendments.some(({ to }, place) => to !== (amendments[place + 1]?.from ?? now));
  const fault = (where: string): PacketFault => ({
    where: `${at}.${where}.amendments`,
    what: 'the changes do not follow each other to the final value',
    todo: restore,
  });
  return [
    ...[...room.all('ratings')]
      .filter(({ amendments, value }) => broken(amendments, value))
      .map(({ id }) => fault(`ratings.${id}`)),
    ...[...room.all('recommendations')]
      .filter(({ amendments = [], verdict }) => broken(amendments, verdict))
      .map(({ id }) => fault(`recommendations.${id}`)),
  ];
};

/** Shadows, private notes and scorecards of recused seats are in no packet. */
const sealedFaults = (view: RoomView, at: string): PacketFault[] => {
  const printed = printedViewOf(view);
  return tableNames.flatMap((table) =>
    Object.keys(view[table])
      .filter((id) => !Object.hasOwn(printed[table], id))
      .map((id) => ({
        where: `${at}.${table}.${id}`,
        what: 'may be in no packet: it is private, or by a shadow or a recused seat',
        todo: 'Do not pass the file on. Delete it and download the packet again.',
      })),
  );
};
