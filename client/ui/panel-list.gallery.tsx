import { Button } from './button.tsx';
import type { GalleryEntry } from './gallery-entry.ts';
import { PanelList, type PanelPerson } from './panel-list.tsx';

const people: PanelPerson[] = [
  { id: 'ad', name: 'Ana Duarte', tint: 1, detail: 'You, lead', score: 3 },
  { id: 'rm', name: 'Ravi Menon', tint: 2, detail: 'writing', score: 'toDo' },
  { id: 'tz', name: 'Tomasz Zieliński', tint: 3, detail: 'scored', score: 'sealed' },
  { id: 'ys', name: 'Yuki Sato', tint: 4, detail: 'away', away: true, score: 'toDo' },
];

export const panelListGallery: GalleryEntry = {
  name: 'Panel list',
  states: {
    room: () => (
      <PanelList
        people={people}
        label="Panel"
        note="Sealed until all four submit. Nobody, including you, can see another score."
      />
    ),
    lobby: () => (
      <PanelList
        divided
        label="In the room"
        people={people.map((person) => ({ ...person, score: null, detail: 'Panelist' }))}
        end={(person) =>
          person.away ? (
            <Button tone="quiet" size="small">
              Copy link
            </Button>
          ) : (
            'ready'
          )
        }
      />
    ),
  },
};
