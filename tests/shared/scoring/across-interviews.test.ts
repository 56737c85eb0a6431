import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelistId, QuestionId } from '../../../shared/id.ts';
import { type Level, levels } from '../../../shared/kit/kit.ts';
import { fewestForAlpha, kitAgreement } from '../../../shared/scoring/kit-agreement.ts';
import { coincidencesOf, krippendorffAlpha, ordinal } from '../../../shared/scoring/krippendorff-alpha.ts';
import { fewestForLeniency, leniencies } from '../../../shared/scoring/leniency.ts';
import { type RatedAnswer, ratedAnswers } from '../../../shared/scoring/rated-answers.ts';
import { resampledInterval } from '../../../shared/scoring/resampled-interval.ts';
import { seededRandom } from '../../../shared/scoring/seeded-random.ts';
import { askAll, buildPacketRoom } from '../../support/packet-room.ts';

type Ratings = Readonly<Record<string, Level>>;

/** One answer, by the names of those who rated it. */
const answer = (ratings: Ratings, at = 0): RatedAnswer => ({
  questionId: `question-${at}` as QuestionId,
  ratings: Object.entries(ratings).map(([name, level]) => ({
    panelistId: name as PanelistId,
    name: name.replace(/\d/, ''),
    level,
  })),
});

const interviewsOf = (count: number, ratings: readonly Ratings[]) =>
  Array.from({ length: count }, () => ratings.map(answer));

const level = fc.constantFrom(...levels);
const ratings = fc.dictionary(fc.constantFrom('Ana', 'Ravi', 'Yuki', 'Tomasz'), level, { minKeys: 2 });
const interviews = (fewest: number) =>
  fc.array(
    fc.array(ratings, { minLength: 1, maxLength: 6 }).map((all) => all.map(answer)),
    { minLength: fewest, maxLength: fewest + 10 },
  );

describe('the agreement of a kit', () => {
  const mixed: Ratings[] = [
    { Ana: 4, Ravi: 3 },
    { Ana: 1, Ravi: 1 },
    { Ana: 2, Ravi: 4, Yuki: 3 },
  ];

  it('[G3] is hidden below 20 interviews with something to compare, with their number', () => {
    expect(fewestForAlpha).toBe(20);
    const without = [...interviewsOf(19, mixed), [], []];
    expect(kitAgreement(without)).toEqual({ interviews: 19, answers: 57, alpha: null });
    expect(kitAgreement(interviewsOf(20, mixed)).alpha).not.toBeNull();
  });

  it('[G3] is alpha over all answers together, with an interval around it', () => {
    fc.assert(
      fc.property(interviews(fewestForAlpha), (all) => {
        const { alpha } = kitAgreement(all);
        const places = all.flat().map((each) => each.ratings.map((rating) => rating.level - 1));
        const value = krippendorffAlpha(coincidencesOf(places, 4), ordinal);
        if (alpha === null || value === null) return expect(alpha).toBe(value);
        expect(alpha.value).toBeCloseTo(value, 9);
        expect(alpha.interval.low).toBeLessThanOrEqual(alpha.interval.high);
        expect(alpha.interval.high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  it('[G3] does not exist where all ratings are equal', () => {
    expect(kitAgreement(interviewsOf(25, [{ Ana: 3, Ravi: 3 }])).alpha).toBeNull();
  });
});

describe('the interval', () => {
  it('[G4] is the same each time', () => {
    const random = seededRandom(7);
    const values = Array.from({ length: 30 }, () => random());
    const mean = (drawn: readonly number[]) => drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    expect(resampledInterval(values, mean)).toEqual(resampledInterval(values, mean));
  });

  it('[G4] of a mean is what normal theory says of it', () => {
    const random = seededRandom(11);
    const values = Array.from({ length: 200 }, () => random());
    const mean = (drawn: readonly number[]) => drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
    const middle = mean(values);
    const deviation = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
    const reach = (1.96 * deviation) / Math.sqrt(values.length);
    const interval = resampledInterval(values, mean);
    expect(interval?.low).toBeCloseTo(middle - reach, 2);
    expect(interval?.high).toBeCloseTo(middle + reach, 2);
  });

  it('[G4] does not exist when the figure never does', () => {
    expect(resampledInterval([1, 2, 3], () => null)).toBeNull();
  });

  it('[G4] draws interviews: thirty copies of one answer in an interview tell no more than one', () => {
    const once = Array.from({ length: 20 }, (_, at) => [
      answer({ Ana: at % 2 ? 1 : 4, Ravi: at % 3 ? 4 : 1 }),
    ]);
    const often = once.map((all) => Array.from({ length: 30 }, () => all).flat());
    const widthOf = (all: RatedAnswer[][]) => {
      const { alpha } = kitAgreement(all);
      return alpha ? alpha.interval.high - alpha.interval.low : Number.NaN;
    };
    expect(widthOf(often)).toBeCloseTo(widthOf(once), 1);
  });
});

describe('the fewest interviews', () => {
  const random = seededRandom(3);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const levelOf = (heard: number): Level => (heard < -1 ? 1 : heard < 0 ? 2 : heard < 1 ? 3 : 4);

  /** Four people and eight answers of one candidate; each person is a little strict or lenient, and hears with noise. */
  const madeUp = (): RatedAnswer[] => {
    const candidate = normal() * 0.7;
    const strictness = ['Ana', 'Ravi', 'Yuki', 'Tomasz'].map((name) => ({ name, by: normal() * 0.3 }));
    return Array.from({ length: 8 }, () => {
      const quality = candidate + normal() * 0.7;
      const heard = strictness.map(({ name, by }) => [name, levelOf(quality + by + normal() * 0.6)] as const);
      return answer(Object.fromEntries(heard));
    });
  };
  const setOf = (count: number) => Array.from({ length: count }, madeUp);

  it('[G3] are as many as it takes for the interval to hold the true alpha in about 9 of 10 sets', () => {
    const truth = kitAgreement(setOf(4000)).alpha?.value ?? Number.NaN;
    const sets = Array.from({ length: 100 }, () => kitAgreement(setOf(fewestForAlpha)).alpha?.interval);
    const held = sets.filter(
      (interval) => interval && interval.low <= truth && truth <= interval.high,
    ).length;
    expect(held).toBeGreaterThanOrEqual(85);
  });
});

describe('leniency', () => {
  it('[G5] is the mean difference to the others’ mean on the same answer, with n', () => {
    const all = interviewsOf(10, [
      { Ana: 4, Ravi: 2, Yuki: 3 },
      { Ana: 2, Ravi: 1 },
    ]);
    const { people } = leniencies(all);
    expect(people.map(({ name, interviews, answers, mean }) => [name, interviews, answers, mean])).toEqual([
      ['Ana', 10, 20, 1.25], // 4 - 2.5 and 2 - 1
      ['Ravi', 10, 20, -1.25], // 2 - 3.5 and 1 - 2
      ['Yuki', 10, 10, 0], // 3 - 3
    ]);
    expect(people[0]?.interval).toEqual({ low: 1.25, high: 1.25 });
  });

  it('[G5] says nothing of a person below 10 interviews but how many those are', () => {
    expect(fewestForLeniency).toBe(10);
    const all = [...interviewsOf(9, [{ Ana: 4, Ravi: 2 }]), [answer({ Ana: 1, Yuki: 2 })]];
    const { people, tooFew } = leniencies(all);
    expect(people.map(({ name }) => name)).toEqual(['Ana']);
    expect(tooFew).toBe(2);
  });

  it('[G5] leaves out seats of one room that share a name, and knows a name in any case', () => {
    const twins = Array.from({ length: 10 }, () => [answer({ Ana1: 4, Ana2: 1, Ravi: 2 })]);
    expect(leniencies(twins).people.map(({ name }) => name)).toEqual(['Ravi']);
    const cased = [...interviewsOf(5, [{ Ana: 4, Ravi: 2 }]), ...interviewsOf(5, [{ ANA: 4, Ravi: 2 }])];
    expect(leniencies(cased).people.map(({ name }) => name)).toEqual(['Ana', 'Ravi']);
  });

  it('[G5] agrees with a second definition that takes each pair of ratings on its own', () => {
    fc.assert(
      fc.property(interviews(fewestForLeniency), (all) => {
        for (const { name, mean, interval } of leniencies(all).people) {
          const own = all.flat().filter((each) => each.ratings.some((rating) => rating.name === name));
          let sum = 0;
          for (const { ratings } of own) {
            const mine = ratings.find((rating) => rating.name === name)?.level ?? Number.NaN;
            for (const rating of ratings) sum += (mine - rating.level) / (ratings.length - 1);
          }
          expect(mean).toBeCloseTo(sum / own.length, 9);
          expect(interval.low).toBeLessThanOrEqual(interval.high);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('what an interview adds', () => {
  it('[G7] are initial ratings of the kit’s questions by counted panelists, two or more of an answer', () => {
    const scene = buildPacketRoom();
    const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
    const shadow = scene.seat('Sven Berg', 'shadow');
    ana.does('question.add', { questionId: 'a-room-question' as QuestionId, text: 'And at night?' });
    askAll(scene, ana, ['pipeline', 'rollback', 'outage', 'a-room-question']);
    for (const seat of [ana, ravi, shadow]) seat.rates('pipeline', 2).rates('a-room-question', 3);
    ana.rates('rollback', 4).rates('outage', 3);
    ravi.rates('rollback', 'insufficientEvidence').rates('outage', 1);
    for (const seat of [ana, ravi]) seat.recommends('yes').submits();
    ravi.amends('outage', 3, 'The second answer changes it.');
    expect(
      ratedAnswers(scene.room).map((each) => [each.questionId, each.ratings.map((r) => r.level)]),
    ).toEqual([
      ['pipeline', [2, 2]],
      ['outage', [3, 1]],
    ]);
  });

  it('[G7] is nothing where the scores were open from the start', () => {
    const scene = buildPacketRoom({ revealPolicy: 'open' });
    const [ana, ravi] = [scene.seat('Ana Duarte', 'lead'), scene.seat('Ravi Menon')];
    askAll(scene, ana, ['pipeline']);
    for (const seat of [ana, ravi]) seat.rates('pipeline', 2);
    expect(ratedAnswers(scene.room)).toEqual([]);
  });
});
