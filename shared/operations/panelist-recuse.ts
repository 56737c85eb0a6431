import * as v from 'valibot';
import { refuse } from '../refusal.ts';
import { interviewOf } from '../room/reader.ts';
import { actor, operation } from './operation.ts';
import { requireRater } from './require.ts';
import { openWhenAllSubmitted } from './reveal.ts';

/** A panelist steps back, for example because they know the candidate: sees questions only, scores left out. */
export const panelistRecuse = operation({
  name: 'panelist.recuse',
  args: v.strictObject({}),
  from: 'seat',
  predictable: false,
  guard(context) {
    const blocked = requireRater(context);
    if (blocked || !context.me) return blocked;
    const interview = interviewOf(context.room);
    if (interview.phase === 'closed') return refuse('closed');
    // Whoever leads decides what is asked; someone who must not judge should not do that either.
    return interview.leadId === context.me.id ? refuse('giveLeadFirst') : null;
  },
  apply(room, _args, stamp) {
    const panelist = room.get('panelists', actor(stamp));
    if (!panelist) return;
    room.put('panelists', { ...panelist, recused: true });
    openWhenAllSubmitted(room, stamp.at);
  },
});
