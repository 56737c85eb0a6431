import type { Viewer } from '../../shared/room/audience.ts';
import type { CommandAnswer } from '../../shared/wire.ts';
import type { AuditTrail } from './audit-trail.ts';

/**
 * What is written down of a room's own life. Nothing of scorecards: the owner reads this trail, and before the
 * reveal even the number of changes and the moment of a submission are sealed.
 */
const written: ReadonlySet<string> = new Set([
  'phase.advance',
  'lead.take',
  'lead.give',
  'panelist.recuse',
  'panelist.remove',
  'decision.record',
]);

/** Refusals that tell of an attempt beyond one's role, and nothing else. */
const overreach: ReadonlySet<string> = new Set(['notLead', 'notRater', 'notFromHere', 'unknownOperation']);

export interface AnsweredCommand {
  readonly interviewId: string;
  readonly viewer: Viewer;
  readonly name: string;
  readonly answer: CommandAnswer;
}

export const auditCommand = (
  audit: AuditTrail,
  { interviewId, viewer, name, answer }: AnsweredCommand,
): void => {
  const by = viewer.kind === 'seat' ? viewer.panelistId : 'owner';
  const about = { interview: interviewId };
  if (answer.ok) {
    if (written.has(name)) audit.record({ what: name, outcome: 'done', by, about });
    return;
  }
  const { code } = answer.refusal;
  if (!overreach.has(code)) return;
  // A name that is no operation's is somebody's text.
  const what = code === 'unknownOperation' ? 'command' : name;
  audit.record({ what, outcome: 'denied', by, about, code });
};
