import { section } from '../section.ts';

/** What the lead can do with a seat. */
export const personWords = section('person', {
  menu: (name: string) => `Seat of ${name}`,
  giveLead: 'Give the lead',
  remove: 'Remove from the room',
  removeTitle: (name: string) => `Remove ${name} from the room?`,
  removeText:
    'Their screen closes at once and their link opens nothing more. What they scored and wrote stays on record, marked, and is not counted.',
});
