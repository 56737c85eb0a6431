import * as v from 'valibot';
import { panelistIdSchema } from '../id.ts';
import { refuse } from '../refusal.ts';
import { interviewOf } from '../room/reader.ts';
import { operation } from './operation.ts';
import { requireLeadOrOwner } from './require.ts';
import { openWhenAllSubmitted } from './reveal.ts';

/** The lead or the owner takes somebody out of the room. Their ratings stay and are not counted. */
export const panelistRemove = operation({
  name: 'panelist.remove',
  args: v.strictObject({ panelistId: panelistIdSchema }),
  from: 'seat',
  predictable: false,
  guard(context, { panelistId }) {
    const blocked = requireLeadOrOwner(context);
    if (blocked) return blocked;
    const interview = interviewOf(context.room);
    if (interview.phase === 'closed') return refuse('closed');
    if (interview.leadId === panelistId) return refuse('giveLeadFirst');
    const panelist = context.room.get('panelists', panelistId);
    return panelist && !panelist.removed ? null : refuse('noSuchPanelist');
  },
  apply(room, { panelistId }, stamp) {
    const panelist = room.get('panelists', panelistId);
    if (!panelist) return;
    room.put('panelists', { ...panelist, removed: true });
    openWhenAllSubmitted(room, stamp.at);
  },
});
