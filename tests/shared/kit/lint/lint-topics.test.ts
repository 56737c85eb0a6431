import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../shared/kit/lint/kit-edit.ts';
import { lintKit } from '../../../../shared/kit/lint/lint-kit.ts';
import { topics } from '../../../../shared/kit/lint/topics/topic.ts';
import { aKit, aQuestion } from './a-kit.ts';
import { labelledTopics } from './labelled-topics.ts';

const topicOf = (text: string, language: string): string | null => {
  const kit = aKit({ language, questions: [aQuestion({ text, probes: [] })] });
  const found = lintKit(kit).find(({ rule }) => rule === 'protectedTopic');
  return found?.message.code === 'protectedTopic' ? found.message.params.topic : null;
};

describe('what must not be asked', () => {
  it('[N20] is found in seven languages, and what only sounds like it is left alone', () => {
    const verdicts = labelledTopics.map((labelled) => ({
      ...labelled,
      found: topicOf(labelled.text, labelled.language),
    }));
    for (const topic of topics) {
      const meant = verdicts.filter((verdict) => verdict.topic === topic);
      const found = meant.filter((verdict) => verdict.found === topic);
      console.log(`${topic.padEnd(12)} ${found.length} of ${meant.length} found`);
      expect(meant.length, topic).toBeGreaterThan(0);
    }
    expect(verdicts.filter(({ topic, found }) => topic !== found)).toEqual([]);
    console.log(
      `${verdicts.length} questions, ${verdicts.filter(({ topic }) => topic === null).length} of them lawful`,
    );
  });

  it('[N21] is found in a follow-up too, which can go by itself', () => {
    const kit = aKit({
      questions: [aQuestion({ probes: ['Who else knew?', 'Do you have kids?', 'What came of it?'] })],
    });
    const finding = lintKit(kit).find(({ rule }) => rule === 'protectedTopic');
    expect(finding).toMatchObject({ severity: 'error', field: 'probes', entry: 1 });
    const mended = applyEdits(kit, finding?.fix ?? []);
    expect(mended.questions[0]?.probes).toEqual(['Who else knew?', 'What came of it?']);
  });

  it('[N22] each finding says what may be asked about the job instead', () => {
    const kit = aKit({ questions: [aQuestion({ text: 'Are you married?' })] });
    const finding = lintKit(kit).find(({ rule }) => rule === 'protectedTopic');
    expect(finding?.text).toContain('are you married');
    expect(finding?.mend).toMatch(/shifts or travel/);
  });
});
