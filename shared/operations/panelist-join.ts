import * as v from 'valibot';
import { panelistIdSchema } from '../id.ts';
import { nameSchema, roles } from '../records/panelist.ts';
import { refuse } from '../refusal.ts';
import { findInterview, interviewOf } from '../room/reader.ts';
import { operation } from './operation.ts';

/** The server seats somebody who came with an invite. The first seat that may lead holds the lead. */
export const panelistJoin = operation({
  name: 'panelist.join',
  args: v.strictObject({ panelistId: panelistIdSchema, name: nameSchema, role: v.picklist(roles) }),
  from: 'server',
  predictable: false,
  guard(context, { panelistId }) {
    const interview = findInterview(context.room);
    if (context.stamp.by.kind !== 'owner' || !interview) return refuse('notFromHere');
    if (interview.phase === 'closed') return refuse('closed');
    return context.room.get('panelists', panelistId) ? refuse('badArguments', ['panelistId']) : null;
  },
  apply(room, { panelistId, name, role }, stamp) {
    room.put('panelists', { id: panelistId, name, role, joinedAt: stamp.at, recused: false, removed: false });
    if (role !== 'observer') room.put('progress', { id: panelistId, scored: [], submittedAt: null });
    const interview = interviewOf(room);
    if (role === 'lead' && interview.leadId === null)
      room.put('interview', { ...interview, leadId: panelistId });
  },
});
