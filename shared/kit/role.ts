import type { Kit } from './kit.ts';

/** What a kit is for, as far as it says: its role with the level, else its title. */
export const roleOfKit = ({ role, level, title }: Pick<Kit, 'role' | 'level' | 'title'>): string => {
  if (!role) return title;
  return level && !role.startsWith(level) ? `${level} ${role}` : role;
};
