import { describe, expect, it } from 'vitest';
import { newId } from '../../server/auth/secrets.ts';
import { createInterviews, type Interviews } from '../../server/interviews.ts';
import { agreementOfKit } from '../../server/kit-agreement.ts';
import { createRooms } from '../../server/live/rooms.ts';
import { createMemoryStore } from '../../server/store/memory.ts';
import type { InterviewId, PanelistId } from '../../shared/id.ts';
import type { Kit } from '../../shared/kit/kit.ts';
import type { Command } from '../../shared/operations/operations.ts';
import { questionId, smallKit } from '../support/room-fixture.ts';

const startInterviews = (): Interviews => {
  const store = createMemoryStore();
  const rooms = createRooms({
    log: store.rooms,
    now: () => 0,
    onChanged: (id, room) => interviews.follow(id, room),
    onBroken: (_id, cause) => {
      throw cause;
    },
  });
  const interviews = createInterviews(store.collection('interviews'), rooms);
  return interviews;
};

type Levels = readonly [1 | 2 | 3 | 4, 1 | 2 | 3 | 4];

/** Ana leads and Ravi sits beside; both rate the first question. Ravi submits only when the scores shall open. */
const holdInterview = async (interviews: Interviews, kit: Kit, [first, second]: Levels, opens = true) => {
  const made = await interviews.create({
    kit,
    candidate: { name: 'Robin Example', ref: 'robin' },
    role: null,
    scheduledAt: null,
    minutes: null,
    plan: null,
    revealPolicy: 'whenAllSubmitted',
    observersSee: 'questions',
    extremesNeedNote: false,
  });
  if (!('id' in made)) throw new Error('The interview was not made.');
  const host = await interviews.room(made.id as InterviewId);
  const [ana, ravi] = [newId<PanelistId>(), newId<PanelistId>()];
  await interviews.act(made.id, {
    name: 'panelist.join',
    args: { panelistId: ana, name: 'Ana', role: 'lead' },
  });
  await interviews.act(made.id, {
    name: 'panelist.join',
    args: { panelistId: ravi, name: 'Ravi', role: 'panelist' },
  });
  const does = (panelistId: PanelistId, command: Command) =>
    new Promise<void>((done, fail) =>
      host?.submit({ command, by: { kind: 'seat', panelistId }, client: null, n: null }, (answer) =>
        answer.ok ? done() : fail(new Error(answer.refusal.message)),
      ),
    );
  await does(ana, { name: 'phase.advance', args: { to: 'live' } });
  await does(ana, { name: 'question.select', args: { questionId: questionId(1) } });
  await does(ana, { name: 'rating.set', args: { questionId: questionId(1), value: first } });
  await does(ravi, { name: 'rating.set', args: { questionId: questionId(1), value: second } });
  await does(ana, { name: 'phase.advance', args: { to: 'scoring' } });
  for (const seat of opens ? [ana, ravi] : [ana]) {
    await does(seat, { name: 'recommendation.set', args: { verdict: 'yes' } });
    await does(seat, { name: 'scorecard.submit', args: {} });
  }
};

describe('the agreement of a kit', () => {
  it('[G8] keeps versions apart, latest first, and knows nothing of sealed scores or of other kits', async () => {
    const interviews = startInterviews();
    await holdInterview(interviews, smallKit, [4, 2]);
    await holdInterview(interviews, smallKit, [3, 3]);
    await holdInterview(interviews, { ...smallKit, version: 2 }, [3, 3]);
    await holdInterview(interviews, { ...smallKit, version: 2 }, [1, 4], false);
    await holdInterview(interviews, { ...smallKit, id: 'other-kit' as Kit['id'] }, [1, 4]);
    expect(await agreementOfKit(interviews, 'small-kit')).toEqual([
      { version: 2, interviews: 1, answers: 1, alpha: null, leniency: { people: [], tooFew: 2 } },
      { version: 1, interviews: 2, answers: 2, alpha: null, leniency: { people: [], tooFew: 2 } },
    ]);
  });

  it('[G8] has alpha and people once enough interviews were held', async () => {
    const interviews = startInterviews();
    const given: Levels[] = [
      [4, 3],
      [1, 1],
      [2, 2],
      [3, 2],
    ];
    for (let held = 0; held < 20; held++)
      await holdInterview(interviews, smallKit, given[held % given.length] ?? [3, 3]);
    const [version] = await agreementOfKit(interviews, 'small-kit');
    expect(version).toMatchObject({ interviews: 20, answers: 20 });
    expect(version?.alpha?.value).toBeGreaterThan(version?.alpha?.interval.low ?? Number.NaN);
    expect(version?.leniency.people.map(({ name, mean }) => [name, mean])).toEqual([
      ['Ana', 0.5],
      ['Ravi', -0.5],
    ]);
  });
});
