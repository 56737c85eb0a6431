import type { Weight } from '../theme.ts';
import { type Face, openFace } from './face.ts';
import { emojiPack, type FontPack, firstPack, fontFile, fontPacks, regionalPack } from './font-packs.ts';
import type { Fonts, Stretch } from './fonts.ts';
import { replacement } from './sanitise.ts';
import type { FaceKey } from './shaped-text.ts';
import { clustersOf } from './word-breaks.ts';

export interface FontLibrary extends Fonts {
  face(key: FaceKey): Face;
}

/** Files are opened when a text needs them and stay open as long as the thread lives. */
const opened = new Map<FaceKey, Face | null>();

const faceOf = (pack: FontPack, weight: Weight): Face | null => {
  const key = `${pack.id}-${pack.hasSemibold ? weight : 'regular'}`;
  const known = opened.get(key);
  if (known !== undefined) return known;
  const file = fontFile(pack, weight);
  const face = file ? openFace(key, file) : null;
  opened.set(key, face);
  return face;
};

const firstFace = (weight: Weight): Face => {
  const face = faceOf(firstPack, weight);
  if (!face) throw new Error('The package @expo-google-fonts/noto-sans is missing: run npm install.');
  return face;
};

/** Drawn as a picture by its own nature or because of what it is joined with. */
const isEmoji = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\u20e3|\p{Extended_Pictographic}.*\u200d/u;
/** What shapes or steers its neighbours and needs no glyph. */
const withoutGlyph = /[\p{Default_Ignorable_Code_Point}]/u;
const longestKept = 40;

/** The fonts for a packet in this language. */
export const fontLibrary = (language: string): FontLibrary => {
  const regional = regionalPack(language);
  const packs = regional ? [firstPack, regional, ...fontPacks.slice(1)] : fontPacks;
  const blankOwners = new Set(packs.filter((pack) => pack.ownsBlanks).map((pack) => pack.id));
  const known = { regular: new Map<string, Stretch[]>(), semibold: new Map<string, Stretch[]>() };
  const { ascender, descender } = firstFace('regular');
  return {
    ascender,
    descender,
    stretchesOf(text, weight) {
      const before = known[weight].get(text);
      if (before) return before;
      const stretches = stretchesIn(text, weight, packs);
      if (text.length <= longestKept) known[weight].set(text, stretches);
      return stretches;
    },
    blankFace(weight, face) {
      const pack = face?.slice(0, face.lastIndexOf('-'));
      return face && pack && blankOwners.has(pack) ? face : firstFace(weight).key;
    },
    shape: (text, face, rightToLeft, neighbours) => openedFace(face).shape(text, rightToLeft, neighbours),
    face: openedFace,
  };
};

const openedFace = (key: FaceKey): Face => {
  const face = opened.get(key);
  if (!face) throw new Error(`The font ${key} is used before it was opened.`);
  return face;
};

const plainWord = /^[\u0020-\u007e\u00a0-\u024f]*$/u;

const stretchesIn = (text: string, weight: Weight, packs: readonly FontPack[]): Stretch[] => {
  const first = firstFace(weight);
  if (plainWord.test(text)) return [{ face: first.key, text }];
  const stretches: { face: FaceKey; text: string }[] = [];
  const add = (face: FaceKey, part: string) => {
    const last = stretches.at(-1);
    if (last?.face === face) last.text += part;
    else stretches.push({ face, text: part });
  };
  for (const cluster of clustersOf(text)) {
    const whole = faceFor(cluster, weight, packs);
    if (whole) add(whole.key, cluster);
    else
      for (const character of cluster) {
        const face = faceFor(character, weight, packs);
        add((face ?? first).key, face ? character : replacement);
      }
  }
  return stretches;
};

/** The first font that has every character of a cluster; null when none has. */
const faceFor = (cluster: string, weight: Weight, packs: readonly FontPack[]): Face | null => {
  const wanting = packs.filter((pack) => pack.wanted?.test(cluster));
  const others = packs.filter((pack) => pack.wanted === null || pack === emojiPack);
  const first = isEmoji.test(cluster) ? [emojiPack] : [firstPack];
  for (const pack of [...first, ...wanting, ...others]) {
    const face = faceOf(pack, weight);
    if (face && covers(face, cluster)) return face;
  }
  return null;
};

/** HarfBuzz puts a letter together from its parts when the font has only those. */
const covers = (face: Face, cluster: string): boolean =>
  hasAll(face, cluster) || hasAll(face, cluster.normalize('NFD'));

const hasAll = (face: Face, text: string): boolean => {
  for (const character of text)
    if (!withoutGlyph.test(character) && !face.has(character.codePointAt(0) ?? 0)) return false;
  return true;
};
