import type * as v from 'valibot';
import { askedType } from './asked.ts';
import { competencyType } from './competency.ts';
import { consensusType } from './consensus.ts';
import { decisionType } from './decision.ts';
import { interviewType } from './interview.ts';
import { kitSuggestionType } from './kit-suggestion.ts';
import { noteType } from './note.ts';
import { panelistType } from './panelist.ts';
import { progressType } from './progress.ts';
import { questionType } from './question.ts';
import { ratingType } from './rating.ts';
import { recommendationType } from './recommendation.ts';
import { scaleType } from './scale.ts';
import { suggestionType } from './suggestion.ts';

/** Every table of a room and the type of its records. A new record type is one file and one line here. */
export const recordTypes = {
  interview: interviewType,
  scale: scaleType,
  competencies: competencyType,
  questions: questionType,
  asked: askedType,
  suggestions: suggestionType,
  panelists: panelistType,
  progress: progressType,
  ratings: ratingType,
  notes: noteType,
  recommendations: recommendationType,
  consensus: consensusType,
  decision: decisionType,
  kitSuggestions: kitSuggestionType,
} as const;

export type TableName = keyof typeof recordTypes;
export type Tables = { [Name in TableName]: v.InferOutput<(typeof recordTypes)[Name]['schema']> };
/** The record of some table; of any table when none is named. */
export type RecordOf<Name extends TableName = TableName> = Tables[Name];

// Object.keys forgets its keys' type; the object above is const.
export const tableNames = Object.keys(recordTypes) as TableName[];
