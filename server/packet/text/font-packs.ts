import { createRequire } from 'node:module';
import type { Weight } from '../theme.ts';

const { resolve } = createRequire(import.meta.url);

/** A font family that is installed as an npm package, and what it is asked for. */
export interface FontPack {
  readonly id: string;
  /** The package in @expo-google-fonts. */
  readonly family: string;
  /** As the package spells it in its file names. */
  readonly fileName: string;
  /** What a reader calls the text that needs it. */
  readonly covers: string;
  /** A character that wants this pack. Null: asked for whatever nobody else has. */
  readonly wanted: RegExp | null;
  readonly hasSemibold: boolean;
  /** Whether blanks between its words are its own: words and blanks then are one run of text. */
  readonly ownsBlanks: boolean;
  readonly install: 'default' | 'optional';
}

const script = (
  id: string,
  fileName: string,
  covers: string,
  wanted: RegExp,
  install: FontPack['install'] = 'optional',
): FontPack => ({
  id,
  family: `noto-sans-${id}`,
  fileName,
  covers,
  wanted,
  install,
  hasSemibold: true,
  ownsBlanks: true,
});

const symbols = (family: string, fileName: string, hasSemibold: boolean): FontPack => ({
  id: family,
  family,
  fileName,
  covers: 'symbols',
  wanted: null,
  hasSemibold,
  ownsBlanks: false,
  install: 'default',
});

/** Latin, Cyrillic, Greek, Vietnamese and Devanagari: what most packets need and nothing else. */
export const firstPack: FontPack = {
  id: 'latin',
  family: 'noto-sans',
  fileName: 'NotoSans',
  covers: 'Latin, Cyrillic, Greek or Devanagari',
  wanted: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}]/u,
  hasSemibold: true,
  ownsBlanks: true,
  install: 'default',
};

/** Chosen first for what is an emoji by its own nature; a heart or an arrow typed as text stays text. */
export const emojiPack: FontPack = {
  ...symbols('noto-emoji', 'NotoEmoji', true),
  covers: 'emoji',
  wanted: /\p{Emoji_Presentation}/u,
};

const hanWanted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u2500-\u257f\u3000-\u33ff\uff00-\uffef]/u;

/** Asked in this order. Traditional and Japanese shapes need a pack each; without them Han has its mainland shapes. */
export const fontPacks: readonly FontPack[] = [
  firstPack,
  {
    ...script('arabic', 'IBMPlexSansArabic', 'Arabic', /\p{Script_Extensions=Arabic}/u, 'default'),
    family: 'ibm-plex-sans-arabic', // Noto's Arabic paints dots as glyphs of their own and cannot be read back.
  },
  script('hebrew', 'NotoSansHebrew', 'Hebrew', /\p{Script=Hebrew}/u, 'default'),
  script('thai', 'NotoSansThai', 'Thai', /\p{Script=Thai}/u, 'default'),
  script('kr', 'NotoSansKR', 'Korean', /\p{Script=Hangul}/u, 'default'),
  script('sc', 'NotoSansSC', 'Chinese or Japanese', hanWanted, 'default'),
  script('tamil', 'NotoSansTamil', 'Tamil', /\p{Script=Tamil}/u),
  script('bengali', 'NotoSansBengali', 'Bengali', /\p{Script=Bengali}/u),
  script('telugu', 'NotoSansTelugu', 'Telugu', /\p{Script=Telugu}/u),
  script('gujarati', 'NotoSansGujarati', 'Gujarati', /\p{Script=Gujarati}/u),
  script('gurmukhi', 'NotoSansGurmukhi', 'Gurmukhi', /\p{Script=Gurmukhi}/u),
  script('kannada', 'NotoSansKannada', 'Kannada', /\p{Script=Kannada}/u),
  script('malayalam', 'NotoSansMalayalam', 'Malayalam', /\p{Script=Malayalam}/u),
  script('armenian', 'NotoSansArmenian', 'Armenian', /\p{Script=Armenian}/u),
  script('georgian', 'NotoSansGeorgian', 'Georgian', /\p{Script=Georgian}/u),
  script('ethiopic', 'NotoSansEthiopic', 'Ethiopic', /\p{Script=Ethiopic}/u),
  script('khmer', 'NotoSansKhmer', 'Khmer', /\p{Script=Khmer}/u),
  symbols('noto-sans-symbols-2', 'NotoSansSymbols2', false),
  symbols('noto-sans-symbols', 'NotoSansSymbols', true),
  symbols('noto-sans-math', 'NotoSansMath', false),
  emojiPack,
];

const traditional = script('tc', 'NotoSansTC', 'Traditional Chinese', hanWanted);
const japanese = script('jp', 'NotoSansJP', 'Japanese', hanWanted);

/** The pack whose Han shapes a kit's language wants, asked before the mainland ones. */
export const regionalPack = (language: string): FontPack | null => {
  if (/^ja\b/u.test(language)) return japanese;
  return /^zh-(?:Hant|TW|HK|MO)\b/iu.test(language) ? traditional : null;
};

/** Where a pack's file lies; null when the pack is not installed. */
export const fontFile = (pack: FontPack, weight: Weight): string | null => {
  const style = weight === 'semibold' && pack.hasSemibold ? '600SemiBold' : '400Regular';
  try {
    return resolve(`@expo-google-fonts/${pack.family}/${style}/${pack.fileName}_${style}.ttf`);
  } catch {
    return null;
  }
};
