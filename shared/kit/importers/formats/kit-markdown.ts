import { frontMatterEnd } from '../../markdown/front-matter.ts';
import { readKit } from '../../markdown/read-kit.ts';
import type { Importer } from '../importer.ts';

/** Other Markdown has front matter with a title too; these together are only a kit's. */
const ownKey = /^(?:id|version|minutes|scale):/;

/** The native format: `*.kit.md`. */
export const kitMarkdown: Importer = {
  format: 'kit.md',
  recognises: ({ text, filename }) => {
    if (filename?.toLowerCase().endsWith('.kit.md')) return true;
    const lines = text.split(/\r\n?|\n/);
    const keys = lines.slice(0, frontMatterEnd(lines) + 1).flatMap((line) => ownKey.exec(line) ?? []);
    return new Set(keys).size >= 2;
  },
  read: ({ text }) => {
    const reading = readKit(text);
    if (reading.ok) {
      return {
        ok: true,
        kit: reading.kit,
        segmenter: 'kit-sections',
        skipped: [],
        warnings: reading.problems,
      };
    }
    const places = reading.problems.slice(0, 10).map((problem) => `Line ${problem.line}: ${problem.text}`);
    return { ok: false, refusal: { code: 'brokenKit', message: places.join('\n') } };
  },
};
