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

export const answerSuggestion = (room: Room, suggestionId: SuggestionId, take: boolean): Refusal | null =>
  room.give({ name: 'probe.answer', args: { suggestionId, take } });
