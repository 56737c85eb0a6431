import type { PanelStory } from './devops-panel.ts';

const strengths = [
  'Compares what runs with what is written every evening, and opens a ticket for each difference.',
  'Brought the hand-made servers under code one by one, without taking any of them down.',
  'Explained three ways to split a state file and which of them hurts at forty engineers.',
  'Back on the last good release in five minutes; the step had been tried before.',
  'Gave out three jobs in the first minute: one person decides, one types, one talks to support.',
  'Measured a month of traffic before committing to reserved machines; the bill fell by a third.',
  'Pages only for what a customer would notice, and switched off 60 idle alarms.',
  'Sat beside two newcomers for a week each until they were content to carry the phone alone.',
  'Wanted to know how many people would look after the cluster before drawing a single box.',
  'Said plainly where the own knowledge ended, and whom to ask from there.',
  'Builds each image once and moves the same one along; old and new code both read the changed tables.',
];

const concerns = [
  'Anybody could start an apply from a laptop; that two runs never met was luck.',
  'The shared state got its lock a quarter after it had been overwritten.',
  'Did not know how long customers were affected, or how many of them wrote in.',
  'Passed over the question about passwords twice; they turned out to lie in a settings file.',
  'Would look after a control plane of two machines without a third person on call.',
  'Updates happen when a quiet week comes; nothing is planned for a machine that fails for good.',
  'Access keys are changed once a year, and a stolen one would go unseen until then.',
];

/** An ordinary hour: four panelists and nine questions. */
export const demoStory: PanelStory = {
  candidate: 'Irena Novák',
  role: 'Senior DevOps Engineer',
  panel: ['Carla Mendes', 'Jonas Berg', 'Kwame Asante', 'Mei Tanaka'],
  takeaways: [
    'Steady under pressure, and modest about it. I would share a week of on-call.',
    'Explains trade-offs in plain words. The cost answers stayed on the surface.',
    'Practises recovery before it is needed, which is rarer than it should be.',
    'Knows operations well. Unattended applies and one key a year are a poor fit for our audit.',
  ],
  strengths,
  concerns,
  decision: {
    reasons: 'Offer the senior role. Kwame’s team goes through access and locking in the first six weeks.',
    dissent: 'Mei would have liked one more talk about security first.',
  },
  questions: 9,
  notesEach: 1,
};

/** About sixty pages: six panelists who write a lot on every question of the kit. */
export const longStory: PanelStory = {
  ...demoStory,
  panel: [...demoStory.panel, 'Ingrid Solberg', 'Tariq Aziz'],
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
    reasons: 'نوصي بالتوظيف، على أن تشمل الأسابيع الأولى مراجعة الصلاحيات مع الفريق.',
    dissent: 'נועה: חסר לי סיפור אחד על גיבוי ששוחזר באמת.',
  },
  questions: 12,
  notesEach: 1,
};
