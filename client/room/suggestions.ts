import type { QuestionId, SuggestionId } from '../../shared/id.ts';
import type { Suggestion } from '../../shared/records/suggestion.ts';
import type { Refusal } from '../../shared/refusal.ts';
import type { Reader } from '../../shared/room/reader.ts';
import { newId } from './new-id.ts';
import type { Room } from './room.ts';

/** What the panel handed to the lead and the lead has not answered yet, the oldest first. */
export const openSuggestions = (room: Reader): Suggestion[] =>
  [...room.all('suggestions')]
    .filter((suggestion) => suggestion.state === 'open')
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** Whose suggestion became this probe of the question. */
export const suggestionOf = (room: Reader, questionId: string, probe: number): Suggestion | undefined =>
  [...room.all('suggestions')].find(
    (suggestion) => suggestion.questionId === questionId && suggestion.probe === probe,
  );

export const suggestFollowUp = (room: Room, questionId: QuestionId, text: string): Refusal | null =>
  room.give({
    name: 'probe.suggest',
    args: { suggestionId: newId<SuggestionId>(), questionId, text },
  });

/** The lead's own goes to the question at once. */
export const addFollowUp = (room: Room, questionId: QuestionId, text: string): Refusal | null => {
  const suggestionId = newId<SuggestionId>();
  return room.give(
    { name: 'probe.suggest', args: { suggestionId, questionId, text } },
    { name: 'probe.answer', args: { suggestionId, take: true } },
  );
};

export const answerSuggestion = (room: Room, suggestionId: SuggestionId, take: boolean): Refusal | null =>
  room.give({ name: 'probe.answer', args: { suggestionId, take } });

/** Whether this seat could suggest something on the question now. */
export const maySuggestOn = (room: Room, questionId: QuestionId): boolean =>
  room.refusalOf({ name: 'probe.suggest', args: { suggestionId: unusedId, questionId, text: '.' } }) === null;

/** An id that no suggestion has, to ask whether one could be made. */
const unusedId = 'a'.repeat(26) as SuggestionId; // It has the form of an id and is never sent.
