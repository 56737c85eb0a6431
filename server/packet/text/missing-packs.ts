import { type FontPack, fontFile, fontPacks } from './font-packs.ts';

/** A script of the packet that no installed font has, and the package that brings it. */
export interface MissingPack {
  readonly covers: string;
  readonly package: string;
}

/** What would print as U+FFFD. Told before the packet is made, without opening a font. */
export const missingPacks = (text: string): MissingPack[] =>
  fontPacks
    .filter((pack) => pack.wanted?.test(text) && !isInstalled(pack))
    .map(({ covers, family }) => ({ covers, package: `@expo-google-fonts/${family}` }));

const isInstalled = (pack: FontPack): boolean => fontFile(pack, 'regular') !== null;
