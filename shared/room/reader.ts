import type { InterviewId } from '../id.ts';
import type { Interview } from '../records/interview.ts';
import type { TableName, Tables } from '../records/tables.ts';

/** Read access to a room's records: the whole room, what one viewer sees of it, or a draft on either. */
export interface Reader {
  get<Name extends TableName>(table: Name, id: string): Tables[Name] | undefined;
  all<Name extends TableName>(table: Name): Iterable<Tables[Name]>;
}

/** The one interview record, or undefined in a room that has not been opened yet. */
export const findInterview = (reader: Reader): Interview | undefined => {
  for (const interview of reader.all('interview')) return interview;
  return undefined;
};

/** The one interview record of an opened room. */
export const interviewOf = (reader: Reader): Interview => {
  const interview = findInterview(reader);
  if (!interview) throw new Error('The room holds no interview: it was never opened.');
  return interview;
};

export const interviewIdOf = (reader: Reader): InterviewId => interviewOf(reader).id;
