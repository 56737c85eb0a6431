import { createSignal } from 'solid-js';

/** What the interface speaks now. Sections, numbers and dates read it, so that a change of language changes them all. */
export interface Spoken {
  /** As `<html lang>` has it, such as `de`. */
  readonly code: string;
  /** For numbers and dates: the language as this device's region writes it, such as `de-AT`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words of a section; null for English, which every section has itself. */
  readonly words: ((section: string, english: object) => object) | null;
}

/** Chromium on a system whose locale is C or POSIX tells `en-US@posix`, and Intl throws at that. */
const isLocale = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** The device's own form of a language, or what the language alone stands for. */
export const localeOf = (code: string): string =>
  globalThis.navigator?.languages?.find((tag) => tag.split('-', 1)[0] === code && isLocale(tag)) ?? code;

export const [spoken, speak] = createSignal<Spoken>({
  code: 'en',
  locale: localeOf('en'),
  direction: 'ltr',
  words: null,
});
