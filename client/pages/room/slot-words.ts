import type { PanelistId } from '../../../shared/id.ts';
import type { Call } from '../../room/create-call.ts';
import { shortName } from '../../room/people.ts';
import { titleOf } from '../../room/plan.ts';
import type { SlotNews } from '../../room/slot-news.ts';

export const countChanges = (n: number): string => (n === 1 ? '1 change' : `${n} changes`);

/** The news in a few words. */
export const messageOf = (call: Call, news: SlotNews): string => {
  const name = (id: PanelistId | null) => (id ? shortName(call.room.records, id) : 'The lead');
  switch (news.kind) {
    case 'offline':
      return 'Offline';
    case 'back':
      return 'Back';
    case 'held':
      return news.to ? `${name(news.leadId)} moved to ${news.to.number}` : `${name(news.leadId)} moved on`;
    case 'undo':
      return news.undoable.says ?? '';
    case 'leadGone':
      return `${name(news.leadId)} is away`;
    case 'own':
      return 'On your own';
    case 'youLead':
      return 'Live, you lead';
    case 'following':
      return news.leadId ? `Following ${name(news.leadId)}` : 'Nobody leads yet';
  }
};

/** What else there is to say of it; cut where there is no room. */
export const detailOf = (news: SlotNews): string | undefined => {
  switch (news.kind) {
    case 'offline':
      if (!news.isKept) return 'This browser keeps nothing. Leave this page open until you are back.';
      if (news.changes === 0) return 'Keep scoring and writing. It is kept on this device.';
      return `${countChanges(news.changes)} kept on this device. Keep scoring and writing.`;
    case 'back':
      return news.changes === 0 ? 'Everything is saved.' : `${countChanges(news.changes)} sent.`;
    case 'held':
      return news.to && titleOf(news.to);
    case 'own':
      return news.panelOn && `The panel is on ${news.panelOn.number}`;
    case 'leadGone':
      return news.refusal && 'You can take over when they have been away for 30 s.';
    default:
      return undefined;
  }
};
