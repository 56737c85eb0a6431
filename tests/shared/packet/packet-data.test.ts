import { describe, expect, it } from 'vitest';
import { type PacketData, packetDataOf } from '../../../shared/packet/packet-data.ts';
import { askAll, buildPacketRoom, packetMade } from '../../support/packet-room.ts';

/** Everything a reader could see, as one text. */
const printed = (data: PacketData): string => JSON.stringify(data);

const debriefed = () => {
  const scene = buildPacketRoom();
  const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
  const shadow = scene.seat('Sven Berg', 'shadow');
  askAll(scene, ana, ['pipeline', 'rollback']);
  ana.rates('pipeline', 4).rates('rollback', 'insufficientEvidence');
  ana.notes('pipeline', 'Rehearsed the way back.', { at: 75, sign: 'strength' });
  ana.notes('pipeline', 'Private doubt.', { scope: 'private' });
  ravi.rates('pipeline', 2).rates('rollback', 3).notes('pipeline', 'Tests come late.', { sign: 'concern' });
  shadow.rates('pipeline', 1).notes('pipeline', 'Shadow words.');
  ana.recommends('yes', 'Ready for the phone.').submits();
  ravi.recommends('no').submits();
  return { scene, ana, ravi, shadow };
};

describe('packet data', () => {
  it('[P3] holds no private note, not even for the seat that wrote it', () => {
    const { scene, ana } = debriefed();
    expect(printed(packetDataOf(scene.viewOf(ana), packetMade))).not.toContain('Private doubt');
  });

  it('[P4] holds nothing of a shadow, neither the name nor a word', () => {
    const { scene } = debriefed();
    expect(printed(scene.data())).not.toMatch(/Sven|Shadow words/);
  });

  it('[P4] names who stepped back and leaves their ratings and notes out', () => {
    const { scene, ravi } = debriefed();
    ravi.does('panelist.recuse', {});
    const data = scene.data();
    expect(data.panel.recused).toEqual(['Ravi Menon']);
    expect(printed(data)).not.toContain('Tests come late');
    expect(data.questions[0]?.ratings).toHaveLength(1);
  });

  it('[P4] shows what a removed panelist rated and wrote, marked, and counts none of it', () => {
    const { scene, ravi } = debriefed();
    scene.removes(ravi);
    const data = scene.data();
    const [pipeline] = data.questions;
    expect(pipeline?.ratings[1]).toMatchObject({ final: 2, panelist: { standing: 'removed' } });
    expect(pipeline?.notes.map((note) => note.text)).toContain('Tests come late.');
    expect(data.competencies[0]?.figures.n).toBe(1);
    expect(data.score.n).toBe(1);
  });

  it('[P5] tells not asked, cannot tell and not rated apart', () => {
    const scene = buildPacketRoom();
    const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
    askAll(scene, ana, ['pipeline']);
    ana.rates('pipeline', 'insufficientEvidence').recommends('noDecision').submits();
    ana.does('phase.advance', { to: 'debrief', without: [ravi.id], reason: 'Ravi was ill.' });
    const data = scene.data();
    expect(data.questions[0]?.ratings.map((rating) => rating.final)).toEqual(['cannotTell', 'notRated']);
    expect(data.competencies.map((row) => row.asked)).toEqual([true, false, false]);
    expect(data.missing).toEqual([
      { kind: 'notSubmitted', panelist: 'Ravi Menon' },
      { kind: 'notRated', panelist: 'Ravi Menon', questionNumbers: [1] },
      { kind: 'noRecommendation', panelist: 'Ravi Menon' },
    ]);
    expect(data.openedWithout).toEqual({ names: ['Ravi Menon'], reason: 'Ravi was ill.' });
    expect(data.score.value).toBeNull();
  });

  it('[P6] keeps the initial rating beside the final one, with the reason', () => {
    const { scene, ravi } = debriefed();
    ravi.amends('pipeline', 3, 'Heard the story of the lock.');
    expect(scene.data().questions[0]?.ratings[1]).toMatchObject({
      initial: 2,
      final: 3,
      changes: [{ from: 2, to: 3, reason: 'Heard the story of the lock.' }],
    });
  });

  it('[P6] marks evidence that was written after the reveal', () => {
    const { scene, ana } = debriefed();
    ana.notes('pipeline', 'Said in the debrief.');
    const notes = scene.data().questions[0]?.notes ?? [];
    expect(notes.map((note) => [note.text, note.late])).toContainEqual(['Said in the debrief.', true]);
    expect(notes.find((note) => note.text === 'Rehearsed the way back.')).toMatchObject({
      elapsed: '1:15',
      late: false,
    });
  });

  it('[P5] lists what was skipped, not reached, added and asked in another order', () => {
    const scene = buildPacketRoom();
    const ana = scene.seat('Ana Duarte', 'lead');
    ana.does('question.skip', { questionId: 'mentoring' });
    ana.does('question.add', { questionId: 'extra', text: 'What did we forget?' });
    askAll(scene, ana, ['outage', 'pipeline', 'extra']);
    expect(scene.data().deviations).toMatchObject({
      skipped: [{ number: 4 }],
      notReached: [{ number: 2 }],
      added: [{ number: 5, title: 'What did we forget?' }],
      askedInOrder: [3, 1, 5],
    });
  });

  it('[P4] tells two people with one first name apart in narrow columns', () => {
    const scene = buildPacketRoom();
    for (const name of ['Ana Duarte', 'Ana Kowal', 'Yuki Sato']) scene.seat(name);
    expect(scene.data().panel.raters.map((panelist) => panelist.shortName)).toEqual([
      'Ana D.',
      'Ana K.',
      'Yuki',
    ]);
  });

  it('[P1] is a draft until the interview is closed', () => {
    const { scene, ana } = debriefed();
    expect(scene.data().status).toBe('draft');
    ana.does('decision.record', { outcome: 'hire', reasons: 'Strong where it counts.' });
    ana.does('phase.advance', { to: 'closed' });
    expect(scene.data()).toMatchObject({ status: 'final', decision: { outcome: 'hire', by: 'Ana Duarte' } });
  });

  it('[P5] is made also of a room in which nobody sat and nothing was asked', () => {
    expect(buildPacketRoom().data()).toMatchObject({ questions: [], missing: [{ kind: 'nobodyCounted' }] });
  });
});

describe('key evidence', () => {
  it('[P2] is the best rated strength and the worst rated concern of a question, in time only', () => {
    const { scene, ana } = debriefed();
    ana.notes('pipeline', 'Too late to count.', { sign: 'strength' });
    const { strongest, weakest } = scene.data().keyEvidence;
    expect(strongest.map(({ note }) => note.text)).toEqual(['Rehearsed the way back.']);
    expect(weakest.map(({ note }) => note.text)).toEqual(['Tests come late.']);
  });
});
