import type { PacketProgress } from '../../../shared/http.ts';
import type { VariantId } from '../../../shared/packet/variants/variant.ts';
import { section } from '../section.ts';
import { counted } from './counted.ts';

type VariantWords = { readonly [variant in VariantId]: string };
type StateWords = { readonly [state in PacketProgress['state']]: string };

/** Taking a packet away: whom for, on which paper, what to know before, how far it is. */
export const packetWords = section('packet', {
  packetOf: (name: string) => `Packet of ${name}`,
  allOf: (name: string) => `All interviews of ${name}`,
  compare: 'Compare candidates',
  compareWith: (kit: string, version: number) => `On ${kit}, version ${version}`,
  chooseMore: 'Choose at least two candidates.',

  forWhom: 'For whom',
  variants: {
    committee: 'The committee',
    deidentified: 'Without names',
    candidate: 'The candidate',
  } as VariantWords,
  paper: 'Paper',
  file: 'File',
  files: { pdf: 'PDF', md: 'Markdown', csv: 'CSV', json: 'JSON' },

  needsFont: (covers: string, pack: string) =>
    `${covers} needs ${pack}. Without it that text prints as \ufffd.`,
  altered: (n: number) =>
    `${counted(n, 'character', 'characters')} cannot be printed as typed. The JSON has the original.`,
  scrubbed: (n: number) =>
    `${counted(n, 'place', 'places')} named somebody. Look through them before you send it.`,
  scrubbedList: 'What was taken out',
  becomes: (found: string, instead: string) => `${found} › ${instead}`,
  reviewFailed: 'What to look at could not be read.',

  download: 'Download',
  making: 'Making it',
  states: {
    waiting: 'Waiting for its turn.',
    setting: 'Filling the pages.',
    drawing: 'Drawing.',
  } as StateWords,
  begun: 'The server is making it.',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  saved: (name: string) => `${name} is saved.`,
  failed: 'Nothing was saved.',
  ownScorecard: 'Download my scorecard',
});
