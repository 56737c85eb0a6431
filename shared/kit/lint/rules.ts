import type { Rule } from './rule.ts';
import { doubleBarrelled } from './rules/double-barrelled.ts';
import { givesAway } from './rules/gives-away.ts';
import { jargon } from './rules/jargon.ts';
import { leading } from './rules/leading.ts';
import { likeAnchors } from './rules/like-anchors.ts';
import { noAnchors } from './rules/no-anchors.ts';
import { noCompetency } from './rules/no-competency.ts';
import { noListenFor } from './rules/no-listen-for.ts';
import { noMinutes } from './rules/no-minutes.ts';
import { overTime } from './rules/over-time.ts';
import { protectedTopic } from './rules/protected-topic.ts';
import { unaskedCompetency } from './rules/unasked-competency.ts';
import { yesNo } from './rules/yes-no.ts';

/** All rules, in the order in which findings of one place are told. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  protectedTopic,
  overTime,
  noCompetency,
  unaskedCompetency,
  doubleBarrelled,
  leading,
  yesNo,
  givesAway,
  jargon,
  noListenFor,
  noAnchors,
  likeAnchors,
  noMinutes,
];
