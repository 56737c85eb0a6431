import { slugOf } from '../id.ts';

/**
 * Makes slugs that differ from `reserved` and from one another: a second `deploy` becomes `deploy-2`.
 * The next number is remembered for each slug, or 15,000 questions of one title would take minutes.
 */
export const makeSlugs = (reserved: Iterable<string>): ((words: string, fallback: string) => string) => {
  const taken = new Set(reserved);
  const nextNumber = new Map<string, number>();
  return (words, fallback) => {
    const base = slugOf(words, fallback);
    let slug = base;
    for (let number = nextNumber.get(base) ?? 2; taken.has(slug); number++) {
      slug = `${base.slice(0, 57).replace(/-$/, '')}-${number}`;
      nextNumber.set(base, number + 1);
    }
    taken.add(slug);
    return slug;
  };
};

/** The words a question without a title is named after: enough to recognise it in a link. */
export const openingWords = (text: string): string => text.slice(0, 200).split(/\s+/).slice(0, 8).join(' ');
