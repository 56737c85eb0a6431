/** The languages whose words the importers know. Structure comes first; words only break ties. */
export const languages = ['en', 'de', 'fr', 'es', 'pl', 'pt', 'ru', 'it', 'zh', 'ja', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Words by language, separated by `|`. */
export type WordTable = Partial<Record<Language, string>>;

export const wordsOf = (table: WordTable): string[] =>
  Object.values(table).flatMap((words) => words.split('|'));

/** One spelling of a label: `followUp_Questions` and `Follow-up questions` are the same words. */
export const normalWords = (label: string): string =>
  label
    .slice(0, 120)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}'’+&]+/gu, ' ')
    .replace(/’/g, "'")
    .trim();
