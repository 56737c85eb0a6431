export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoding = { ok: true; text: string; encoding: Encoding } | { ok: false };

/** Every runtime we meet has it, but the ES library does not declare it, and shared code takes no DOM types. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: true },
) => { decode(bytes: Uint8Array): string };

const decodeAs = (bytes: Uint8Array, encoding: Encoding): Decoding => {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return { ok: false }; // Fatal decoders throw at the first byte that is not of the encoding.
  }
};

/**
 * What windows-1252 has where Latin-1 has control characters. Our own table, because some versions of Node.js
 * decode windows-1252 as Latin-1, which turns every curly quote into an invisible character.
 */
const from128To159 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const windows1252 = Array.from(
  { length: 256 },
  (_, byte) => from128To159[byte - 128] ?? String.fromCharCode(byte),
);

const decodeWindows1252 = (bytes: Uint8Array): Decoding => ({
  ok: true,
  text: Array.from(bytes, (byte) => windows1252[byte]).join(''),
  encoding: 'windows-1252',
});

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** A byte order mark decides; without one it is UTF-8, and what is not UTF-8 is taken for windows-1252. */
const decodeBytes = (bytes: Uint8Array): Decoding => {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes, 'utf-16be');
  const utf8 = decodeAs(bytes, 'utf-8');
  return utf8.ok ? utf8 : decodeWindows1252(bytes);
};

/** The text of a file, without a byte order mark. Refused when it is not text: no text has a NUL in it. */
export const decode = (bytes: Uint8Array): Decoding => {
  const decoding = decodeBytes(bytes);
  return decoding.ok && decoding.text.includes('\0') ? { ok: false } : decoding;
};
