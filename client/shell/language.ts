import { type KnownLanguage, languages } from '../words/languages.ts';
import { localeOf, speak, spoken } from '../words/spoken.ts';
import { remember, remembered } from './remembered.ts';

const key = 'panelroom.language';

/** Those that somebody may choose, by their own names. */
export const offeredLanguages = languages.flatMap(({ code, name }) =>
  name === null ? [] : [{ code, name }],
);

/** The chosen one, else the first of the device's languages that the interface can speak, else English. */
const wanted = (): KnownLanguage | undefined => {
  const codes = [remembered(key), ...navigator.languages.map((tag) => tag.split('-', 1)[0])];
  return codes.flatMap((code) => languages.find((language) => language.code === code) ?? [])[0];
};

const speakIn = async ({ code, direction, locale, load }: KnownLanguage): Promise<void> => {
  const words = (await load?.()) ?? null;
  speak({ code, direction, locale: locale ?? localeOf(code), words });
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
};

/** Call once, before the first paint. Without its file a language is not spoken, and English is. */
export const startLanguage = async (): Promise<void> => {
  const language = wanted();
  if (language) await speakIn(language).catch(() => undefined);
};

export const languageChoice = (): string => spoken().code;

/** Says everything on the screen in another language, and this device keeps to it. */
export const chooseLanguage = async (code: string): Promise<void> => {
  const language = languages.find((known) => known.code === code);
  if (!language) return;
  await speakIn(language);
  remember(key, code);
};
