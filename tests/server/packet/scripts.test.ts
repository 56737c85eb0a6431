import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf, withoutBlanks } from '../../support/pdf-text.ts';
import { bodyOf, pdfOf, roomWith } from './pdf-samples.ts';

/** Sentences in every script that the default install sets. */
const sentences = {
  'Latin with diacritics': 'Zażółć gęślą jaźń; Þórður; Dvořák; Ñandú; İstanbul; ofﬁce affluent',
  Vietnamese: 'Xử lý sự cố rất bình tĩnh; đã diễn tập quay lui trước khi cần đến.',
  Cyrillic: 'Ночью план проверяется сам; откат занял четыре минуты. Ґанок, їжак.',
  Greek: 'Έλεγε ποιος αποφασίζει και ποιος γράφει, πριν αγγίξει τίποτα. ᾠδή',
  Arabic:
    'قالت إنها تراجع الخطة كل ليلة (nightly plan) قبل أن يتعطل شيء، وعدد الخوادم 12 خادمًا. لا إله بلا الله',
  'Persian and Urdu': 'پیش از هر تغییر برنامه را می‌خواند؛ ۴ دقیقه. ٹھیک ہے، ڈیٹا محفوظ ہے۔',
  Hebrew: 'היא תרגלה את החזרה לאחור, והראתה את זה ב-4 דקות: terraform apply <prod> ואז "בדיקה". שָׁלוֹם',
  Devanagari: 'उन्होंने हर रात योजना की जाँच की, और क्षति से पहले अंतर पकड़ लिया। श्री स्त्री र्क',
  Thai: 'เธอซ้อมการย้อนกลับก่อนวันจริง และใช้น้ำใจเพียงสี่นาทีในการกู้ระบบคืน',
  'Simplified Chinese': '她在出问题之前就用每晚的计划发现了漂移，并写了操作手册。',
  'Traditional Chinese': '她在出問題之前就用每晚的計劃發現了漂移，並寫了操作手冊。',
  Japanese: '本番の前に切り戻しを練習し、四分で復旧させた。カタカナとひらがな「括弧」ー',
  Korean: '장애가 나기 전에 매일 밤 계획을 확인했고, 되돌리기를 미리 연습했다. 힣뷁',
  symbols: '30 % ≤ 200 ms ≥ 99.9 % ∑ → 0 ✓ ★ ☎ ∞ ⇒ ① € ₹ ½ ‰',
  emoji: 'Great 🎉 work 👍🏽 by 👩‍💻 from 🇩🇪 with 👨‍👩‍👧‍👦',
} as const;

/** Joiners shape their neighbours and extractors drop them; everything else comes back. */
const comparable = (text: string): string =>
  withoutBlanks(text.normalize('NFC')).replace(/[\u200c\u200d]/gu, '');

const printed = async (notes: readonly string[]): Promise<string> =>
  comparable(bodyOf(await readPdf(await pdfOf(roomWith(notes)))));

describe('scripts', () => {
  it('[P16] extract as they were typed, each of them, and nothing prints as a box', async () => {
    const body = await printed(Object.values(sentences));
    for (const [script, sentence] of Object.entries(sentences))
      expect(body, script).toContain(comparable(sentence));
    expect(body).not.toContain('\uFFFD');
  });

  it('[P16] extract as they were typed when they are mixed within a sentence', async () => {
    const words = Object.values(sentences).flatMap((sentence) => sentence.split(' '));
    const mixed = fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(fc.array(mixed, { minLength: 3, maxLength: 12 }), async (notes) => {
        const typed = notes.map((note) => `x ${note.join(' ')} x`);
        const body = await printed(typed);
        for (const note of typed) expect(body).toContain(comparable(note));
      }),
      { numRuns: 12 },
    );
  });

  it('[P16] extract as they were typed where long words are broken anywhere', async () => {
    const long = [
      'السلام'.repeat(40),
      'שלום'.repeat(60),
      'ภาษา'.repeat(60),
      'क्षत्रिय'.repeat(40),
      '한글'.repeat(90),
    ];
    const body = await printed(long);
    for (const word of long) expect(body).toContain(comparable(word));
  });
});
