import { signedDecimal, twoDecimals } from '../numbers.ts';
import { section } from '../section.ts';
import { counted } from './counted.ts';

const interviews = (n: number) => counted(n, 'interview', 'interviews');
const answers = (n: number) => counted(n, 'answer', 'answers');

/** How well the panels of a kit agreed, for its owner. */
export const kitAgreementWords = section('kitAgreement', {
  title: 'How well this kit’s scores agree',
  onlyYou: 'only you see this',
  version: (version: number) => `Version ${version}`,
  between: (low: number, high: number) => `between ${twoDecimals(low)} and ${twoDecimals(high)}`,
  from: (held: number, rated: number) =>
    `From ${interviews(held)} and ${answers(rated)} that 2 or more people scored.`,
  tooFew: (held: number, fewest: number) =>
    `Shown from ${interviews(fewest)} on. Open scores so far: ${interviews(held)}.`,
  allAlike: (held: number) =>
    `The scores of ${interviews(held)} do not differ, so there is nothing to measure.`,
  explained:
    'Krippendorff’s alpha of the scores given before talking: 1 means that people agree, 0 that they do as often as by chance. From 0.80 on scores can be relied on, from 0.67 with care. The range holds the true value in about 9 of 10 cases.',
  leniency: 'Who scores higher or lower than the others',
  leniencyExplained:
    'Levels above or below the mean of the others on the same answer. It does not say who is right. People are told apart by name.',
  person: 'Person',
  difference: 'Difference',
  range: 'Range',
  basis: 'From',
  differenceOf: (levels: number) => signedDecimal(levels),
  rangeOf: (low: number, high: number) => `${signedDecimal(low)} to ${signedDecimal(high)}`,
  basisOf: (held: number, rated: number) => `${interviews(held)}, ${answers(rated)}`,
  notListed: (people: number, fewest: number) =>
    `Not listed: ${counted(people, 'person', 'people')} with fewer than ${interviews(fewest)}.`,
});
