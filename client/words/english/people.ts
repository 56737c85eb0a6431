import type { Role } from '../../../shared/records/panelist.ts';
import { section } from '../section.ts';

type Roles = { readonly [role in Role]: string };

/** Who somebody is in a room and what they are doing, beside the name. */
export const peopleWords = section('people', {
  /** By the seat alone; who has the lead now `leads`. */
  roles: { lead: 'may lead', panelist: 'panelist', shadow: 'shadow', observer: 'observer' } as Roles,
  leads: 'lead',
  steppedBack: 'stepped back',
  you: 'You',
  youAs: (role: string) => `You, ${role}`,
  away: 'away',
  writing: 'writing',
  submitted: 'submitted',
  scored: 'scored',
  here: 'here',
  ready: 'ready',
  theLead: 'The lead',
});
