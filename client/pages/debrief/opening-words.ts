import { interviewOf, type Reader } from '../../../shared/room/reader.ts';
import { countedPanelists } from '../../../shared/scoring/aggregate.ts';
import { shortName } from '../../room/people.ts';
import { clockOf } from '../../shell/dates.ts';
import { listed } from '../../shell/wording.ts';

/** When the scores opened, and whether somebody was missing: said wherever they are shown. */
export const openingWords = (room: Reader): string => {
  const { revealedAt, openedWithout } = interviewOf(room);
  const at = revealedAt === null ? 'Scores are open' : `Scores opened ${clockOf(new Date(revealedAt))}`;
  if (!openedWithout) {
    const counted = countedPanelists(room).length;
    return counted === 1 ? at : `${at}, all ${counted} submitted`;
  }
  return `${at} without ${listed(openedWithout.panelistIds.map((id) => shortName(room, id)))}`;
};
