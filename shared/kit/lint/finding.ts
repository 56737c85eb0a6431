import type { CompetencyId, QuestionId } from '../../id.ts';
import type { Competency, Kit, KitQuestion } from '../kit.ts';
import type { QuestionEdit } from './kit-edit.ts';
import type { Message, Wording } from './messages.ts';

/** An error must not be asked, a warning costs comparability or time, a hint is worth a second look. */
export type Severity = 'error' | 'warning' | 'hint';

/** Where in a kit something is: in a question, in a competency, or, with neither id, in the kit itself. */
export interface Place {
  readonly questionId?: QuestionId;
  readonly competencyId?: CompetencyId;
  readonly field: keyof KitQuestion | keyof Competency | keyof Kit;
  /** The entry of a list from 0, or the level of an anchor from 1. */
  readonly entry?: number;
}

/** What a rule says of a kit, before it has words. */
export interface Remark extends Place {
  readonly severity: Severity;
  readonly message: Message;
  /** One click mends it, mechanically and without guessing what the author meant: see `applyEdits`. */
  readonly fix?: readonly QuestionEdit[];
}

/** A remark in English. A screen in another language writes `message` with its own table of `LintWords`. */
export interface Finding extends Remark, Wording {
  readonly rule: string;
  /** The line of the kit file, from 1, where the kit was read from one. */
  readonly line?: number;
}
