import { interviewOf, type Reader } from '../../../shared/room/reader.ts';
import { countedPanelists } from '../../../shared/scoring/aggregate.ts';
import { shortName } from '../../room/people.ts';
import { clockOf } from '../../shell/dates.ts';
import { debriefWords } from '../../words/english/debrief.ts';
import { listed } from '../../words/numbers.ts';

/** When the scores opened, and whether somebody was missing: said wherever they are shown. */
export const openingWords = (room: Reader): string => {
  const { revealedAt, openedWithout } = interviewOf(room);
  const at = revealedAt === null ? debriefWords.open : debriefWords.openedAt(clockOf(new Date(revealedAt)));
  if (!openedWithout) {
    const counted = countedPanelists(room).length;
    return counted === 1 ? at : debriefWords.allSubmitted(at, counted);
  }
  const names = openedWithout.panelistIds.map((id) => shortName(room, id));
  return debriefWords.openedWithout(at, listed(names));
};
