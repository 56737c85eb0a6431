import { isRater, type Panelist } from '../records/panelist.ts';
import { ratingId } from '../records/rating.ts';
import { interviewOf, type Reader } from '../room/reader.ts';
import { type CompetencyRow, inJoiningOrder } from './aggregate.ts';
import { isLevel, meanOf } from './figures.ts';

/**
 * Who speaks when about a competency: shadows first, then the panel by how far each one's mean is from the panel's
 * median, furthest first, and who leads last. Whoever has the least say goes before being swayed, a lone view is
 * heard while there is time for it, and the lead, who decides, does not set the tone. Seats without a level speak
 * after those with one.
 */
export const speakingOrder = (room: Reader, row: CompetencyRow): Panelist[] => {
  const { leadId } = interviewOf(room);
  const distances = new Map<string, number>();
  const raters = inJoiningOrder([...room.all('panelists')].filter(isRater));
  for (const { id } of raters) {
    const values = row.questions.map(({ question }) => room.get('ratings', ratingId(id, question.id))?.value);
    const mean = meanOf(values.filter((value) => value !== undefined).filter(isLevel));
    if (mean !== null) distances.set(id, Math.abs(mean - (row.figures.median ?? mean)));
  }
  const turn = ({ id, role }: Panelist) => (role === 'shadow' ? 0 : id === leadId ? 2 : 1);
  return raters.sort(
    (a, b) => turn(a) - turn(b) || (distances.get(b.id) ?? -1) - (distances.get(a.id) ?? -1),
  );
};
