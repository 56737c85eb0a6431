import { createHash } from 'node:crypto';
import { canonicalJson } from '../../shared/canonical-json.ts';

/** SHA-256 of a packet's file as canonical JSON, without the checksum that it bears itself; 64 hexadecimal digits. */
export const checksumOf = (file: object): string => {
  const { checksum: _, ...content } = file as { checksum?: unknown };
  return digest(content);
};

/** The same for the same content: two people can see that they hold the same packet. Its first twelve digits. */
export const packetIdOf = (content: unknown): string => digest(content).slice(0, 12);

const digest = (content: unknown): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex');
