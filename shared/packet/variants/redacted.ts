import type { PanelistId } from '../../id.ts';
import type { PacketData } from '../packet-data.ts';
import type { PacketPanelist, PacketRecommendation } from '../panel.ts';
import { type Coded, lettersOf, nameScrubber, panelistCode } from './names.ts';
import { rewritten } from './rewritten.ts';
import type { RedactedAll, Replacement, Scrubbed } from './variant.ts';

/** Codes for all who rated, watched or stepped back. Who did so in several interviews has one code. */
export const codedPeople = (all: readonly PacketData[]): Coded[] => [
  ...[...ratersOf(all).values()].map(({ name, place }) => ({ name, code: panelistCode(place) })),
  ...unique(all.flatMap(({ panel }) => panel.observers)).map((name, place) => ({
    name,
    code: `Observer ${lettersOf(place)}`,
  })),
  ...unique(all.flatMap(({ panel }) => panel.recused)).map((name, place) => ({
    name,
    code: `Recused ${lettersOf(place)}`,
  })),
];

const unique = (names: readonly string[]): string[] => [...new Set(names)];

interface CodedRater {
  readonly name: string;
  readonly place: number;
}

/** Raters by name; two people of one name in one interview are two. */
const ratersOf = (all: readonly PacketData[]): Map<string, CodedRater> => {
  const known = new Map<string, CodedRater>();
  for (const { panel } of all)
    panel.raters.forEach((rater, place) => {
      const key = raterKey(panel.raters, place);
      if (!known.has(key)) known.set(key, { name: rater.name, place: known.size });
    });
  return known;
};

const raterKey = (raters: readonly PacketPanelist[], place: number): string => {
  const name = raters[place]?.name ?? '';
  const sameBefore = raters.slice(0, place).filter((other) => other.name === name).length;
  return JSON.stringify([name, sameBefore]);
};

/** The interviews with these people as codes, in names and in what was written about them. */
export const redacted = (all: readonly PacketData[], people: readonly Coded[]): RedactedAll => {
  const scrub = nameScrubber(people);
  const codes = new Map(people.map(({ name, code }) => [name, code]));
  const raters = ratersOf(all);
  const made = all.map((data, place) => {
    const scrubbed: Scrubbed[] = [];
    const text = (words: string, where: string): string =>
      scrub(words, (found, instead) => scrubbed.push({ where, found, instead }));
    const panelists = codedPanelists(data.panel.raters, raters, text);
    const redactedData = rewritten(data, {
      // Whoever has no code is nobody of this packet; the candidate alone may keep the name.
      name: (name) => codes.get(name) ?? (name === data.candidate ? name : 'Somebody'),
      panelist: (panelist) => panelists.get(panelist.id) ?? panelist,
      text,
    });
    const interview = all.length > 1 ? `Interview ${place + 1}, ` : '';
    return {
      data: { ...redactedData, replacements: replacementsOf(scrubbed) },
      scrubbed: scrubbed.map((one) => ({ ...one, where: `${interview}${one.where}` })),
    };
  });
  return { all: made.map(({ data }) => data), scrubbed: made.flatMap(({ scrubbed }) => scrubbed) };
};

type Rewrite = (words: string, where: string) => string;

/** The room's ids would lead back to the people, so they are codes too. */
const codedPanelists = (
  all: readonly PacketPanelist[],
  codes: ReadonlyMap<string, CodedRater>,
  text: Rewrite,
): Map<PanelistId, PacketPanelist> =>
  new Map(
    all.map((panelist, place) => {
      const code = codes.get(raterKey(all, place))?.place ?? place;
      const letters = lettersOf(code);
      const id = `panelist-${letters.toLowerCase()}` as PanelistId; // Told apart by it, never looked up.
      const name = panelistCode(code);
      const recommendation = panelist.recommendation && recommended(panelist.recommendation, name, text);
      return [panelist.id, { ...panelist, id, name, shortName: letters, recommendation }];
    }),
  );

const recommended = (given: PacketRecommendation, name: string, text: Rewrite): PacketRecommendation => ({
  ...given,
  takeaways: text(given.takeaways, `Takeaways of ${name}`),
  changes: given.changes.map((change) => ({
    ...change,
    reason: text(change.reason, `Changed recommendation of ${name}`),
  })),
});

const replacementsOf = (scrubbed: readonly Scrubbed[]): Replacement[] => {
  const counted = new Map<string, Replacement>();
  for (const { where, instead } of scrubbed) {
    const key = JSON.stringify([where, instead]);
    counted.set(key, { where, instead, times: (counted.get(key)?.times ?? 0) + 1 });
  }
  return [...counted.values()];
};
