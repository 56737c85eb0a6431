import { unzipSync } from 'fflate';

/** What the parts of an office file that we read may take when unpacked. */
const mostUnpacked = 60_000_000;
/** Text packs ten to one; a bomb a thousand to one. */
const mostRatio = 200;

export type Unzipped =
  | { ok: true; parts: Map<string, Uint8Array> }
  | { ok: false; code: 'tooLarge' | 'unreadable'; message: string };

/**
 * The named parts of a ZIP. Names and sizes come from its directory and are judged before anything is unpacked;
 * fflate then writes no more than the size the directory has promised, so a directory that lies gains nothing.
 */
export const unzip = (bytes: Uint8Array, isWanted: (name: string) => boolean): Unzipped => {
  let total = 0;
  let isBomb = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!isWanted(name)) return false;
        total += originalSize;
        isBomb ||= total > mostUnpacked || (originalSize > 1_000_000 && originalSize > size * mostRatio);
        return !isBomb;
      },
    });
    if (!isBomb) return { ok: true, parts: new Map(Object.entries(files)) };
    return {
      ok: false,
      code: 'tooLarge',
      message: `The file unpacks to more than ${mostUnpacked} bytes, or is packed as no document is. Save it as plain text.`,
    };
  } catch {
    return {
      ok: false,
      code: 'unreadable',
      message: 'The file is damaged: it cannot be unpacked. Open it where it came from and save it again.',
    };
  }
};

/** Names of the parts, without unpacking any. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Whether a ZIP has a part of this name: names stand in its directory as they are. */
export const holdsName = (bytes: Uint8Array, name: string): boolean => {
  const wanted = Array.from(name, (character) => character.charCodeAt(0));
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
};
