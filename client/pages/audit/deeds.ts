import { auditWords } from '../../words/english/audit.ts';

type Deed = Exclude<keyof typeof auditWords.deeds, 'other'>;

/** What the trail calls it, by what stands for it on the screen. The first that fits counts. */
const deeds: ReadonlyArray<readonly [what: RegExp, deed: Deed]> = [
  [/^POST \/api\/session$/, 'signIn'],
  [/^DELETE \/api\/session$/, 'signOut'],
  [/^POST \/api\/join$/, 'join'],
  [/^POST \/api\/join\/peek$/, 'lookAtLink'],
  [/^POST \/api\/join\/device$/, 'joinDevice'],
  [/^connect$/, 'connect'],
  [/^command$/, 'command'],
  [/^POST \/api\/interviews$/, 'makeInterview'],
  [/^GET \/api\/interviews$/, 'listInterviews'],
  [/^PATCH \/api\/interviews\/\*$/, 'changeInterview'],
  [/^DELETE \/api\/interviews\/\*$/, 'deleteInterview'],
  [/^GET \/api\/interviews\/\*$/, 'lookAtInterview'],
  [/^POST .*\/invites$/, 'makeLink'],
  [/^GET .*\/invites$/, 'listLinks'],
  [/^DELETE .*\/invites\/\*$/, 'closeLink'],
  [/^POST .*\/device-link$/, 'makeDeviceLink'],
  [/^GET .*\/(?:packet|comparison)\.\w+$/, 'takePacket'],
  [/^GET .*\/scorecard\.\w+$/, 'takeScorecard'],
  [/^POST \/api\/kits$/, 'addKit'],
  [/^PUT \/api\/kits\/\*$/, 'saveKit'],
  [/^DELETE \/api\/kits\/\*$/, 'deleteKit'],
  [/^DELETE \/api\/kits\/\*\/draft$/, 'dropDraft'],
  [/^POST \/api\/kits\/\*\/publish$/, 'publishKit'],
  [/^POST \/api\/kits\/preview$/, 'readFile'],
  [/^POST .*\/accept$/, 'acceptSuggestion'],
  [/^POST .*\/decline$/, 'declineSuggestion'],
  [/^GET \/api\/(?:kits|questions)/, 'lookAtKits'],
  [/^GET \/(?:api\/audit|metrics)$/, 'lookAtTrail'],
  [/^phase\.advance$/, 'nextPhase'],
  [/^lead\.take$/, 'takeLead'],
  [/^lead\.give$/, 'giveLead'],
  [/^panelist\.recuse$/, 'stepBack'],
  [/^panelist\.remove$/, 'removeSeat'],
  [/^decision\.record$/, 'recordDecision'],
];

/** In words what was done or tried; what has none yet stands as the trail has it. */
export const deedInWords = (what: string): string => {
  const found = deeds.find(([form]) => form.test(what));
  return found ? auditWords.deeds[found[1]] : auditWords.deeds.other(what);
};
