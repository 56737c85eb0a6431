import { checksumOf } from './checksum.ts';

/** Raised when a file's meaning changes; a program that meets a higher one leaves the file alone. */
export const fileFormat = 1;

export type Unsealed =
  | { readonly kind: 'good'; readonly data: unknown }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly format: number };

const header = /^\{"v":(\d{1,9}),"crc32":"([0-9a-f]{8})","data":/;
const longestHeader = 64;
const ending = '}\n';

/** JSON with the checksum of its data inside, so that a reader can tell a whole file from a damaged one. */
export const seal = (data: unknown): Buffer => {
  const text = JSON.stringify(data);
  return Buffer.from(`{"v":${fileFormat},"crc32":"${checksumOf(text)}","data":${text}${ending}`);
};

export const unseal = (bytes: Uint8Array): Unsealed => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const match = header.exec(file.toString('latin1', 0, longestHeader));
  if (match === null) return { kind: 'damaged' };
  const format = Number(match[1]);
  if (format > fileFormat) return { kind: 'newer', format };
  const data = file.subarray(match[0].length, -ending.length);
  const isWhole = file.toString('latin1', file.length - ending.length) === ending;
  if (!isWhole || checksumOf(data) !== match[2]) return { kind: 'damaged' };
  return { kind: 'good', data: JSON.parse(data.toString('utf8')) };
};
