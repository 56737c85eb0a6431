import { crc32 } from 'node:zlib';

/** CRC-32 as eight hex digits. It finds damage, not tampering. */
export const checksumOf = (bytes: Uint8Array | string): string => crc32(bytes).toString(16).padStart(8, '0');
