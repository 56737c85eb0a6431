import { type ByteEncoding, likeliest } from './byte-encodings.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | ByteEncoding;

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

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Without a mark, UTF-16 shows itself by zeros in every other place: line ends and blanks have one in any language. */
const bareUtf16 = (bytes: Uint8Array): Encoding | undefined => {
  const zeros: [even: number, odd: number] = [0, 0];
  const sample = bytes.subarray(0, 4000);
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  if (bytes.length % 2 === 1 || even + odd < sample.length / 40 || even + odd === 0) return undefined;
  if (even * 20 <= odd) return 'utf-16le';
  return odd * 20 <= even ? 'utf-16be' : undefined;
};

/** A byte order mark decides; without one it is UTF-8, and what is not UTF-8 has one byte for each letter. */
const decodeBytes = (bytes: Uint8Array): Decoding => {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes, 'utf-16be');
  const bare = bareUtf16(bytes);
  if (bare) return decodeAs(bytes, bare);
  const utf8 = decodeAs(bytes, 'utf-8');
  return utf8.ok ? utf8 : { ok: true, ...likeliest(bytes) };
};

/** The text of a file, without a byte order mark. Refused when it is not text: no text has a NUL in it. */
export const decode = (bytes: Uint8Array): Decoding => {
  const decoding = decodeBytes(bytes);
  return decoding.ok && decoding.text.includes('\0') ? { ok: false } : decoding;
};
