import type { PanelistId } from '../../../shared/id.ts';
import type { Call } from '../../room/create-call.ts';
import { shortName } from '../../room/people.ts';
import { titleOf } from '../../room/plan.ts';
import type { Asker, SlotNews } from '../../room/slot-news.ts';
import { peopleWords } from '../../words/english/people.ts';
import { roomWords } from '../../words/english/room.ts';

/** The news in a few words. */
export const messageOf = (call: Call, news: SlotNews): string => {
  const name = (id: PanelistId | null) => (id ? shortName(call.room.records, id) : peopleWords.theLead);
  switch (news.kind) {
    case 'offline':
      return roomWords.offline;
    case 'notSaved':
      return roomWords.serverCannotSave;
    case 'back':
      return roomWords.back;
    case 'held':
      return news.to
        ? roomWords.movedTo(name(news.leadId), news.to.number)
        : roomWords.movedOn(name(news.leadId));
    case 'undo':
      return news.undoable.says ?? '';
    case 'leadGone':
      return roomWords.isAway(name(news.leadId));
    case 'own':
      return roomWords.onYourOwn;
    case 'youLead':
      return roomWords.youLead;
    case 'following':
      if (news.asker?.kind === 'you') return roomWords.yourTurn;
      return news.leadId ? roomWords.following(name(news.leadId)) : roomWords.nobodyLeads;
  }
};

/** What else there is to say of it; cut where there is no room. */
export const detailOf = (call: Call, news: SlotNews): string | undefined => {
  switch (news.kind) {
    case 'offline':
      if (!news.isKept) return roomWords.keepsNothing;
      if (news.changes === 0) return roomWords.keepGoing;
      return roomWords.keptSoFar(news.changes);
    case 'notSaved':
      return news.changes === 0 ? roomWords.keepGoing : roomWords.keptSoFar(news.changes);
    case 'back':
      return news.changes === 0 ? roomWords.allSaved : roomWords.sent(news.changes);
    case 'held':
      return news.to && titleOf(news.to);
    case 'own':
      return news.panelOn && roomWords.panelIsOn(news.panelOn.number);
    case 'leadGone':
      return news.refusal && roomWords.takeOverLater;
    case 'youLead':
      return askerWords(call, news.asker);
    case 'following':
      // Who asks is the news then, and whom one follows is what else there is to say.
      if (news.asker?.kind === 'you')
        return news.leadId ? roomWords.following(shortName(call.room.records, news.leadId)) : undefined;
      return askerWords(call, news.asker);
    default:
      return undefined;
  }
};

const askerWords = (call: Call, asker: Asker): string | undefined => {
  if (asker === null) return undefined;
  if (asker.kind === 'you') return roomWords.yourTurn;
  return asker.kind === 'youNext'
    ? roomWords.youAskNext(asker.question.number)
    : roomWords.asks(shortName(call.room.records, asker.panelistId));
};
