import type { Kit } from '../kit.ts';
import type { Remark } from './finding.ts';

/** One thing that an experienced interview designer looks for. Pure, and quick on any text of any length. */
export interface Rule {
  readonly name: string;
  check(kit: Kit): readonly Remark[];
}
