import * as v from 'valibot';
import { type Kit, kitSchema } from '../../kit.ts';
import type { Importer } from '../importer.ts';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const kitIn = (text: string): Kit | undefined => {
  if (!/^\s*\{/.test(text) || !text.includes('"scale"')) return undefined;
  const parsed = v.safeParse(kitSchema, parse(text));
  return parsed.success ? parsed.output : undefined;
};

/** A kit as it is exported: it has our schema, so nothing has to be recognised. */
export const kitJson: Importer = {
  format: 'kit.json',
  recognises: ({ text }) => kitIn(text) !== undefined,
  read: ({ text }) => {
    const kit = kitIn(text);
    return kit
      ? { ok: true, kit, segmenter: 'kit-schema', warnings: [] }
      : {
          ok: false,
          refusal: { code: 'brokenKit', message: 'This JSON is not a kit of the published schema.' },
        };
  },
};
