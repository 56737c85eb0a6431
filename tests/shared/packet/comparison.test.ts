import { describe, expect, it } from 'vitest';
import { notComparable } from '../../../shared/packet/comparison/comparison.ts';
import { packetMarkdown } from '../../../shared/packet/exports/markdown.ts';
import { contentOf } from '../../../shared/packet/packet-content.ts';
import { documentOf } from '../../../shared/packet/packet-document.ts';
import { packetFileOf } from '../../../shared/packet/packet-file.ts';
import type { VariantId } from '../../../shared/packet/variants/variant.ts';
import { orderOf } from '../../support/packet-orders.ts';
import { heldInterview } from '../../support/two-interviews.ts';

const scenes = () => [
  heldInterview({ note: 'Better than Noor Haddad was.' }),
  heldInterview({ candidate: 'Noor Haddad', second: 'Yuki Sato', questions: ['pipeline', 'outage'] }),
];

const markdownOf = (variant: VariantId = 'committee'): string =>
  packetMarkdown(documentOf(contentOf(orderOf('comparison', scenes(), { variant })).content, ''));

const someone = (ref: string, version = 3) => ({
  candidate: { name: ref, ref },
  kit: { id: 'small-kit', version, title: 'Small kit' },
});

describe('candidates beside each other', () => {
  it('[P27] are compared on one version of one kit and on no other, and no more than fit', () => {
    expect(notComparable([someone('a'), someone('b')])).toBeNull();
    expect(notComparable([someone('a')])).toMatch(/at least two/u);
    expect(notComparable([someone('a'), someone('b', 4)])).toBe(
      'These interviews were held with Small kit, version 3; Small kit, version 4. Candidates are compared only on one version of one kit.',
    );
    expect(notComparable([someone('a'), someone('a')])).toMatch(/twice/u);
    expect(notComparable(Array.from({ length: 13 }, (_, n) => someone(`c${n}`)))).toMatch(/too many/u);
  });

  it('[P27] have median, range and n on each competency, and "not asked" where nothing was', () => {
    const markdown = markdownOf();
    expect(markdown).toContain('| **1\\. Delivery** |');
    expect(markdown).toContain('| Maya Lindqvist | 3 | 2 to 4 | 4 | 0 / 2 / 0 / 2 |');
    expect(markdown).toContain('| Noor Haddad | 3 | 2 to 4 | 2 | 0 / 1 / 0 / 1 |');
    expect(markdown).toContain('| Maya Lindqvist | not asked |');
  });

  it('[P27] say what keeps the figures from meaning the same of everybody', () => {
    const markdown = markdownOf();
    expect(markdown).toContain('The panels differ');
    expect(markdown).toContain('Not everybody was asked the same questions.');
    expect(markdown).toContain('| 1\\. pipeline | 3 | 3 |');
    expect(markdown).toContain('| 3\\. outage | not asked | 3 |');
  });

  it('[P27] are codes when they are de-identified, in each other’s texts too', () => {
    const order = orderOf('comparison', scenes(), { variant: 'deidentified' });
    expect(JSON.stringify([markdownOf('deidentified'), packetFileOf(order)])).not.toMatch(
      /Maya|Lindqvist|Noor|Haddad|Duarte|Ravi|Menon|Yuki|Sato/u,
    );
    expect(JSON.stringify(packetFileOf(order))).toContain('Better than Candidate B was.');
  });
});
