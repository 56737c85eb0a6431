import type { Rule } from './rule.ts';
import { noAnchors } from './rules/no-anchors.ts';
import { noCompetency } from './rules/no-competency.ts';
import { noMinutes } from './rules/no-minutes.ts';
import { overTime } from './rules/over-time.ts';
import { unaskedCompetency } from './rules/unasked-competency.ts';

/** All rules, in the order in which findings of one place are told. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [overTime, noCompetency, unaskedCompetency, noAnchors, noMinutes];
