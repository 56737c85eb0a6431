import type { Spoken } from './spoken.ts';

/** A language that the interface can speak. English needs nothing loaded. */
export interface KnownLanguage {
  readonly code: string;
  /** In the language itself; null for one that nobody should be offered. */
  readonly name: string | null;
  readonly direction: Spoken['direction'];
  /** For numbers and dates, when it is not the language itself. */
  readonly locale?: string;
  readonly load?: () => Promise<NonNullable<Spoken['words']>>;
}

export const languages: readonly KnownLanguage[] = [
  { code: 'en', name: 'English', direction: 'ltr' },
  {
    code: 'de',
    name: 'Deutsch',
    direction: 'ltr',
    load: async () => {
      const { german } = await import('./german.ts');
      // A section that it lacks would be no object of the type.
      return (section) => german[section as keyof typeof german];
    },
  },
  // English from right to left, for tests: a word that comes from no table is seen at once.
  {
    code: 'en-XB',
    name: null,
    direction: 'rtl',
    locale: 'he',
    load: async () => (await import('./pseudo.ts')).inBrackets,
  },
];
