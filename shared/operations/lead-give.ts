import * as v from 'valibot';
import { panelistIdSchema } from '../id.ts';
import { isCounted } from '../records/panelist.ts';
import { refuse } from '../refusal.ts';
import { interviewOf } from '../room/reader.ts';
import { operation } from './operation.ts';
import { requireLead } from './require.ts';

/** The lead hands the lead to another panelist. */
export const leadGive = operation({
  name: 'lead.give',
  args: v.strictObject({ panelistId: panelistIdSchema }),
  from: 'seat',
  predictable: true,
  guard(context, { panelistId }) {
    const blocked = requireLead(context);
    if (blocked) return blocked;
    if (interviewOf(context.room).phase === 'closed') return refuse('closed');
    const panelist = context.room.get('panelists', panelistId);
    return panelist && isCounted(panelist) ? null : refuse('noSuchPanelist');
  },
  apply(room, { panelistId }) {
    room.put('interview', { ...interviewOf(room), leadId: panelistId });
  },
});
