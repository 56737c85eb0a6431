import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readKit } from '../../../shared/kit/markdown/read-kit.ts';

const page = readFileSync(new URL('../../../docs/KIT-FORMAT.md', import.meta.url), 'utf8');

it('[K9] the example that kit authors copy from the documentation reads without a problem', () => {
  const example = /```markdown\n(.*?)\n```/s.exec(page)?.[1] ?? '';
  expect(readKit(example)).toMatchObject({
    ok: true,
    problems: [],
    kit: {
      id: 'lighthouse-keeper',
      competencies: [{ id: 'watchfulness', weight: 2 }],
      questions: [{ id: 'light-goes-out', minutes: 8, planned: true, competencyId: 'watchfulness' }],
    },
  });
});
