import { section } from '../section.ts';

export const sortableListWords = section('sortableList', {
  moveIt: (name: string) => `Move ${name}`,
  moveHint: 'Drag, or use the up and down arrow keys',
});
