import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KitDraft } from '../../../../shared/kit/edit/draft.ts';
import { draftOfKit } from '../../../../shared/kit/edit/draft-of-kit.ts';
import { draftOfMarkdown, markdownOfDraft } from '../../../../shared/kit/edit/markdown.ts';
import { anyKit } from '../kit-arbitrary.ts';

const isGap = (draft: KitDraft): boolean => JSON.stringify(draft).includes('"TODO"');

describe('the Markdown of a draft', () => {
  it('[E21] reads back as the same draft, gaps included', () => {
    const gaps = fc.record({
      level: fc.constantFrom(1, 2, 3, 4),
      wording: fc.boolean(),
      title: fc.boolean(),
    });
    fc.assert(
      fc.property(anyKit, gaps, (kit, { level, wording, title }) => {
        const whole = draftOfKit(kit);
        fc.pre(!isGap(whole));
        const draft = {
          ...whole,
          title: title ? '' : whole.title,
          questions: whole.questions.map((question) => ({
            ...question,
            text: wording ? '' : question.text,
            anchors: { ...question.anchors, [level]: '' },
          })),
        };
        const read = draftOfMarkdown(markdownOfDraft(draft, 3), draft.id);
        expect(read).toEqual({ draft, problems: [] });
      }),
    );
  });

  it('[E22] says by its line what was not understood, and that a kit keeps its id', () => {
    const text =
      '---\nid: other\ntitle: T\nversion: 1\nlanguage: en\nminutes: 30\n---\n\n### One\n\nWhy?\n\n- 1: a\n';
    const { draft, problems } = draftOfMarkdown(text, 'mine' as never);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, 'badValue'],
      [13, 'incompleteAnchors'],
    ]);
    expect(draft?.id).toBe('mine');
    expect(draftOfMarkdown('no kit', 'mine' as never)).toMatchObject({
      draft: null,
      problems: [{ line: 1 }],
    });
  });
});
