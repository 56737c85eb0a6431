import { newId } from '../../../server/auth/secrets.ts';
import type { InterviewId } from '../../../shared/id.ts';
import type { Role } from '../../../shared/records/panelist.ts';
import { connectSeat, type Guest, joinAs, makeInterview, signIn } from '../../support/program.ts';
import type { ServerProcess } from '../../support/server-process.ts';
import type { Asker } from './outcomes.ts';

/** A room in its live phase with a seat of every kind in it, and the lead of another room. */
export interface Crew {
  readonly room: InterviewId;
  readonly other: InterviewId;
  /** Has the form of an interview's id and belongs to none. */
  readonly absent: InterviewId;
  readonly owner: string;
  readonly guests: { readonly [asker in Exclude<Asker, 'none' | 'owner'>]: Guest };
  readonly tokens: { readonly [asker in Asker]: string | null };
}

export const firstQuestion = 'laptop-to-live';

export const buildCrew = async (
  server: Pick<ServerProcess, 'url' | 'ownerKey'>,
  settings: object = {},
): Promise<Crew> => {
  const { url, ownerKey } = server;
  const owner = await signIn(url, ownerKey);
  const room = await makeInterview(url, owner, { ...settings });
  const other = await makeInterview(url, owner);
  const join = (role: Role, interview = room) => joinAs(url, owner, interview, { role, name: `The ${role}` });
  const guests = {
    lead: await join('lead'),
    panelist: await join('panelist'),
    shadow: await join('shadow'),
    observer: await join('observer'),
    recused: await join('panelist'),
    removed: await join('panelist'),
    otherLead: await join('lead', other),
  };
  const lead = await connectSeat(url, guests.lead);
  const accept = async (name: string, args: object, seat = lead) => {
    const answer = await seat.command(name, args);
    if (!answer.ok) throw new Error(`${name}: ${answer.refusal.message}`);
  };
  await accept('phase.advance', { to: 'live' });
  await accept('question.select', { questionId: firstQuestion });
  const recused = await connectSeat(url, guests.recused);
  await accept('panelist.recuse', {}, recused);
  await accept('panelist.remove', { panelistId: guests.removed.panelistId });
  lead.close();
  recused.close();
  const tokens = Object.fromEntries(Object.entries(guests).map(([asker, guest]) => [asker, guest.token]));
  return {
    room,
    other,
    absent: newId<InterviewId>(),
    owner,
    guests,
    tokens: { ...(tokens as { [asker in keyof typeof guests]: string }), none: null, owner },
  };
};
