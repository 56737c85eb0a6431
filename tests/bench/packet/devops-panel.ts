import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../server/paths.ts';
import type { Kit } from '../../../shared/kit/kit.ts';
import { readKit } from '../../../shared/kit/markdown/read-kit.ts';
import type { RatingValue } from '../../../shared/records/rating.ts';
import { askAll, buildPacketRoom, type PacketRoom, type Seat } from '../../support/packet-room.ts';

/** An invented interview with the kit that comes along: what the pictures in the documents show. */
export interface PanelStory {
  readonly candidate: string;
  readonly role: string;
  readonly panel: readonly string[];
  readonly takeaways: readonly string[];
  /** What is noted of answers that meet the bar, and of those that do not, in turn. */
  readonly strengths: readonly string[];
  readonly concerns: readonly string[];
  readonly decision: { readonly reasons: string; readonly dissent: string };
  /** How many questions of the kit are asked, and how many notes each panelist writes on one. */
  readonly questions: number;
  readonly notesEach: number;
}

const verdicts = ['yes', 'yes', 'strongYes', 'no'] as const;

/** Ratings that differ where panels differ: mostly one apart, sometimes two. */
const ratingOf = (question: number, seat: number): RatingValue => {
  const middle = [3, 4, 3, 2, 3, 3, 4, 2][question % 8] ?? 3;
  const apart = (question * 7 + seat * 5) % 9;
  if (apart === 8 && question % 4 === 3) return 'insufficientEvidence';
  const moved = apart === 0 ? middle - 1 : apart === 5 ? middle + 1 : middle;
  return Math.min(4, Math.max(1, moved)) as RatingValue;
};

export const heldPanel = (story: PanelStory): PacketRoom => {
  const kit = devopsKit();
  const scene = buildPacketRoom({ candidate: story.candidate, role: story.role, kit });
  const seats = story.panel.map((name, place) => scene.seat(name, place === 0 ? 'lead' : 'panelist'));
  const [lead] = seats as [Seat];
  const asked = kit.questions.slice(0, story.questions).map((question) => question.id);
  askAll(scene, lead, asked);
  asked.forEach((question, number) => {
    seats.forEach((seat, place) => {
      seat.rates(question, ratingOf(number, place));
      for (let note = 0; note < story.notesEach; note += 1)
        writeNote(story, seat, question, number, place, note);
    });
  });
  seats.forEach((seat, place) => {
    const verdict = verdicts[place % verdicts.length] ?? 'yes';
    seat.recommends(verdict, story.takeaways[place % story.takeaways.length]).submits();
  });
  lead.does('decision.record', { outcome: 'hire', ...story.decision });
  lead.does('phase.advance', { to: 'closed' });
  return scene;
};

const writeNote = (
  { strengths, concerns }: PanelStory,
  seat: Seat,
  question: string,
  number: number,
  place: number,
  note: number,
): void => {
  const rating = ratingOf(number, place);
  const isStrength = typeof rating === 'number' && rating >= 3;
  const texts = isStrength ? strengths : concerns;
  const text = texts[(number * 3 + place + note * 5) % texts.length] ?? '';
  const at = number * 300 + 80 + place * 35 + note * 12;
  seat.notes(question, text, note === 0 ? { at, sign: isStrength ? 'strength' : 'concern' } : { at });
};

const devopsKit = (): Kit => {
  const file = join(packageRoot, 'templates', 'kits', 'senior-devops-engineer.kit.md');
  const reading = readKit(readFileSync(file, 'utf8'));
  if (!reading.ok) throw new Error('The kit that comes along cannot be read.');
  return reading.kit;
};
