import type { Kit } from '../../shared/kit/kit.ts';
import { askAll, buildPacketRoom, type PacketRoom, smallKit } from './packet-room.ts';

/** A small interview whose scores are open: who was asked, by whom, and what Ana noted of the first answer. */
export const heldInterview = ({
  candidate = 'Maya Lindqvist',
  second = 'Ravi Menon',
  note = 'Rehearsed the way back.',
  kit = smallKit,
  questions = ['pipeline', 'rollback'],
}: {
  readonly candidate?: string;
  readonly second?: string;
  readonly note?: string;
  readonly kit?: Kit;
  readonly questions?: readonly string[];
} = {}): PacketRoom => {
  const scene = buildPacketRoom({ candidate, kit });
  const [ana, other] = [scene.seat('Ana Duarte', 'lead'), scene.seat(second)];
  askAll(scene, ana, questions);
  for (const question of questions) {
    ana.rates(question, 4);
    other.rates(question, 2);
  }
  ana.notes(questions[0] ?? '', note, { sign: 'strength' });
  ana.recommends('yes', 'Ready for the phone.').submits();
  other.recommends('no', 'The plan is thin.').submits();
  return scene;
};

/** Two interviews of one candidate on two kits. Ana sat in both; the other two saw one each. */
export const twoInterviews = (): PacketRoom[] => [
  heldInterview({ note: 'Named Ravi Menon as a reference.' }),
  heldInterview({
    second: 'Yuki Sato',
    note: 'Maya Lindqvist said Ravi Menon taught her.',
    kit: { ...smallKit, id: 'other-kit' as Kit['id'], title: 'Other kit' },
    questions: ['outage', 'mentoring'],
  }),
];
