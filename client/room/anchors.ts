import type { Anchors, Scale } from '../../shared/kit/kit.ts';
import type { Question } from '../../shared/records/question.ts';
import type { Reader } from '../../shared/room/reader.ts';

/** The room's rating scale. */
export const scaleOf = (room: Reader): Scale => {
  for (const { levels } of room.all('scale')) return { levels };
  throw new Error('The room holds no scale: it was never opened.');
};

/** What describes each level of this question: its own anchors, else its competency's, else the scale's words. */
export const anchorsOf = (room: Reader, question: Question): Anchors => {
  const competency = question.competencyId && room.get('competencies', question.competencyId);
  const own = question.anchors ?? (competency ? competency.anchors : undefined);
  if (own) return own;
  const [one, two, three, four] = scaleOf(room).levels;
  return {
    1: one?.meaning ?? '',
    2: two?.meaning ?? '',
    3: three?.meaning ?? '',
    4: four?.meaning ?? '',
  };
};
