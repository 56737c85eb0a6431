import type { VersionAgreement } from '../shared/http.ts';
import { project, readerOfView } from '../shared/room/project.ts';
import { kitAgreement } from '../shared/scoring/kit-agreement.ts';
import { leniencies } from '../shared/scoring/leniency.ts';
import { type RatedAnswer, ratedAnswers } from '../shared/scoring/rated-answers.ts';
import type { Interviews } from './interviews.ts';

/** Only the latest are looked at: a room is read for each, and 1,000 draws over them take some 50 ms. */
const mostInterviews = 200;

/**
 * How well the panels that used a kit agreed, the latest version first. Each room is read as the owner may see it, so
 * that one whose scores are still sealed adds nothing. Versions are kept apart: another wording is another instrument.
 */
export const agreementOfKit = async (interviews: Interviews, kitId: string): Promise<VersionAgreement[]> => {
  // The list of interviews follows the rooms a moment later.
  await interviews.rest();
  const held = (await interviews.list()).filter(
    ({ kit, phase }) => kit.id === kitId && (phase === 'debrief' || phase === 'closed'),
  );
  const versions = new Map<number, (readonly RatedAnswer[])[]>();
  for (const { id, kit } of held.slice(0, mostInterviews)) {
    const host = await interviews.room(id);
    if (!host) continue;
    const answers = ratedAnswers(readerOfView(project(host.room, { kind: 'owner' })));
    versions.set(kit.version, [...(versions.get(kit.version) ?? []), answers]);
  }
  return [...versions]
    .sort(([a], [b]) => b - a)
    .map(([version, all]) => ({ version, ...kitAgreement(all), leniency: leniencies(all) }));
};
