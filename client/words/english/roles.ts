import type { Role } from '../../../shared/records/panelist.ts';
import { section } from '../section.ts';

type RoleWords = { readonly label: string; readonly may: string };

/** What people are in a room. */
export const roleWords = section<{ readonly [role in Role]: RoleWords }>('roles', {
  lead: { label: 'Lead', may: 'Pick the questions, score answers and take notes' },
  panelist: { label: 'Panelist', may: 'Score answers and take notes' },
  shadow: { label: 'Shadow', may: 'Score answers to learn; your scores are never counted' },
  observer: { label: 'Observer', may: 'Read along, no scoring' },
});
