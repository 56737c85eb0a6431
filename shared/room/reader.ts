import type { InterviewId } from '../id.ts';
import type { Interview } from '../records/interview.ts';
import type { TableName, Tables } from '../records/tables.ts';

/**
 * Read access to a room's records: the whole room, what one viewer sees of it, or a draft on either. A function that
 * takes a reader of some tables cannot come to depend on others.
 */
export interface Reader<Readable extends TableName = TableName> {
  get<Name extends Readable>(table: Name, id: string): Tables[Name] | undefined;
  all<Name extends Readable>(table: Name): Iterable<Tables[Name]>;
}

/** The one interview record, or undefined in a room that has not been opened yet. */
export const findInterview = (reader: Reader<'interview'>): Interview | undefined => {
  for (const interview of reader.all('interview')) return interview;
  return undefined;
};

/** The one interview record of an opened room. */
export const interviewOf = (reader: Reader<'interview'>): Interview => {
  const interview = findInterview(reader);
  if (!interview) throw new Error('The room holds no interview: it was never opened.');
  return interview;
};

export const interviewIdOf = (reader: Reader<'interview'>): InterviewId => interviewOf(reader).id;
