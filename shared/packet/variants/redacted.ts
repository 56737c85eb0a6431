import type { PanelistId } from '../../id.ts';
import type { PacketData } from '../packet-data.ts';
import type { PacketPanelist } from '../panel.ts';
import { type Coded, codedRaters, lettersOf, nameScrubber, panelistCode } from './names.ts';
import { rewritten } from './rewritten.ts';
import type { Redacted, Replacement, Scrubbed } from './variant.ts';

/** Codes for all who rated, watched or stepped back. */
export const codedPeople = ({ panel }: PacketData): Coded[] => [
  ...codedRaters(panel.raters),
  ...panel.observers.map((name, place) => ({ name, code: `Observer ${lettersOf(place)}` })),
  ...panel.recused.map((name, place) => ({ name, code: `Recused ${lettersOf(place)}` })),
];

/** The data with these people as codes, in names and in what was written about them. */
export const redacted = (data: PacketData, people: readonly Coded[]): Redacted => {
  const scrubbed: Scrubbed[] = [];
  const scrub = nameScrubber(people);
  const text = (words: string, where: string): string =>
    scrub(words, (found, instead) => scrubbed.push({ where, found, instead }));
  const codes = new Map(people.map(({ name, code }) => [name, code]));
  const panelists = codedPanelists(data.panel.raters, text);
  const made = rewritten(data, {
    // Whoever has no code is nobody of this packet; the candidate alone may keep the name.
    name: (name) => codes.get(name) ?? (name === data.candidate ? name : 'Somebody'),
    panelist: (panelist) => panelists.get(panelist.id) ?? panelist,
    text,
  });
  return { data: { ...made, replacements: replacementsOf(scrubbed) }, scrubbed };
};

/** The room's ids would lead back to the people, so they are codes too. */
const codedPanelists = (
  raters: readonly PacketPanelist[],
  text: (words: string, where: string) => string,
): Map<PanelistId, PacketPanelist> =>
  new Map(
    raters.map((panelist, place) => {
      const letters = lettersOf(place);
      const id = `panelist-${letters.toLowerCase()}` as PanelistId; // Told apart by it, never looked up.
      const name = panelistCode(place);
      const given = panelist.recommendation;
      const recommendation = given && { ...given, takeaways: text(given.takeaways, `Takeaways of ${name}`) };
      return [panelist.id, { ...panelist, id, name, shortName: letters, recommendation }];
    }),
  );

const replacementsOf = (scrubbed: readonly Scrubbed[]): Replacement[] => {
  const counted = new Map<string, Replacement>();
  for (const { where, instead } of scrubbed) {
    const key = JSON.stringify([where, instead]);
    counted.set(key, { where, instead, times: (counted.get(key)?.times ?? 0) + 1 });
  }
  return [...counted.values()];
};
