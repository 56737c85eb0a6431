import { createHash } from 'node:crypto';
import * as v from 'valibot';

export const manifestName = 'manifest.json';

/** Where a file of a backup may be. Nothing else is ever written by a restore, whatever a manifest says. */
const placePattern =
  /^(?:rooms\/[a-z2-7]{26}\/(?:snapshot\.json(?:\.prev)?|log-[1-9]\d{0,15}\.jsonl)|(?:kits|drafts|interviews)\/[a-z0-9~-]{1,80}\.json|suggestions\.json|audit\/(?:trail\.jsonl|head\.json))$/;

const manifestSchema = v.strictObject({
  format: v.literal(1),
  version: v.string(),
  begunAt: v.string(),
  files: v.array(
    v.strictObject({
      path: v.pipe(v.string(), v.regex(placePattern)),
      bytes: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    }),
  ),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];

export const isBackedUp = (path: string): boolean => placePattern.test(path);

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Null when it is not a manifest of this format. */
export const parseManifest = (text: string): Manifest | null => {
  try {
    const parsed = v.safeParse(manifestSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};
