import type { PanelStory } from './devops-panel.ts';

const strengths = [
  'Caught drift with a nightly plan before anything broke.',
  'Imported instead of recreating, and wrote the runbook for whoever comes next.',
  'Knows import, moved blocks and refresh-only. Fluent, and says when she would not use them.',
  'Rolled back in four minutes with one command, because she had rehearsed it on a quiet morning.',
  'Named who decides, who types and who writes to customers before touching anything.',
  'Cut the bill by a third; measured for a month before buying reserved capacity.',
  'Alerts on what users feel, not on processors. Deleted 60 alerts that nobody had acted on in a year.',
  'Taught two juniors to hold the pager by sitting beside them for a week each.',
  'Asked what six people can keep alive before drawing anything.',
  'Said aloud what she did not know, and who would.',
  'One image, built once and promoted; schema changes work with both versions.',
];

const concerns = [
  'Lock was advisory; two people had applied from laptops.',
  'No remote lock until after the second clash.',
  'Could not say what the outage had cost, or how many users it reached.',
  'Avoided the question about secrets twice, then said they were in the repository.',
  'Would run her own control plane with two people.',
  'Upgrades were “when there is time”; no plan for a node that is lost.',
  'Keys live for a year, and nobody would notice one that leaked.',
];

/** What the design shows: four panelists and ten questions. */
export const demoStory: PanelStory = {
  candidate: 'Maya Lindqvist',
  role: 'Senior DevOps Engineer',
  panel: ['Ana Duarte', 'Ravi Menon', 'Tomasz Zieliński', 'Yuki Sato'],
  takeaways: [
    'Would put her on the rota in a month. State handling is better than she lets on.',
    'Calm, rehearsed incident lead. Cost work was thin.',
    'Rollback was one command because she made it one.',
    'Strong operator, but the advisory lock story worries me for our setup.',
  ],
  strengths,
  concerns,
  decision: {
    reasons:
      'Hire at senior. Pair with platform on state locking in the first month. Yuki agrees after hearing the incident evidence.',
    dissent: '',
  },
  questions: 9,
  notesEach: 1,
};

/** About sixty pages: six panelists who write a lot on every question of the kit. */
export const longStory: PanelStory = {
  ...demoStory,
  panel: [...demoStory.panel, 'Ingrid Solberg', 'Noor Haddad'],
  questions: 24,
  notesEach: 6,
};

const typed = [
  'قالت إنها تراجع الخطة كل ليلة (nightly plan) قبل أن يتعطل شيء، وعدد الخوادم 12 خادمًا.',
  'היא תרגלה את החזרה לאחור לפני הפריסה, והראתה את זה ב-4 דקות: terraform apply, ואז בדיקה.',
  'उन्होंने हर रात योजना की जाँच की, और कुछ टूटने से पहले अंतर पकड़ लिया।',
  'เธอซ้อมการย้อนกลับก่อนวันจริง และใช้เวลาเพียงสี่นาทีในการกู้ระบบคืน',
  '她在出问题之前就用每晚的计划发现了漂移，并写了操作手册。',
  '她在出問題之前就用每晚的計劃發現了漂移，並寫了操作手冊。',
  '本番の前に切り戻しを練習し、四分で復旧させた。カタカナとひらがなも混ざる。',
  '장애가 나기 전에 매일 밤 계획을 확인했고, 되돌리기를 미리 연습했다.',
  'Ночью план проверяется сам; откат занял четыре минуты. Ёлка, щука, съезд.',
  'Έλεγε ποιος αποφασίζει και ποιος γράφει, πριν αγγίξει τίποτα.',
  'Đã kiểm tra kế hoạch mỗi đêm trước khi có gì hỏng; Zażółć gęślą jaźń; Þórður; Dvořák.',
  'Cost ↓ 30 %, latency ≤ 200 ms, availability ≥ 99.9 %, ∑ of errors → 0 ✓ ★ 🎉 👍🏽 👩‍💻 🇩🇪',
];

/** Every script that the default install sets, in names, notes and reasons. */
export const scriptsStory: PanelStory = {
  candidate: 'سلمى الحدّاد',
  role: 'Senior DevOps Engineer',
  panel: ['Żaneta Łoś', 'נועה כהן', '佐藤 由紀', 'Nguyễn Thị Hạnh'],
  takeaways: [
    'Спокойно ведёт инцидент. Βρήκε την αιτία σε τέσσερα λεπτά.',
    'הייתי סומכת עליה בתורנות (כבר בחודש הראשון). יודעת Terraform היטב.',
    '障害対応は落ち着いていて、手順もはっきりしていた。ロールバックは一つのコマンドで済む。',
    'Xử lý sự cố rất bình tĩnh; đã diễn tập quay lui trước khi cần đến.',
  ],
  strengths: typed,
  concerns: typed.slice().reverse(),
  decision: {
    reasons: 'التوظيف بالمستوى الأول، مع مرافقة فريق المنصة في الشهر الأول.',
    dissent: 'נועה: סיפור הנעילה עדיין מטריד אותי.',
  },
  questions: 12,
  notesEach: 1,
};
