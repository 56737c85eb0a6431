import { createSignal } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { SortableList } from './sortable-list.tsx';

const Live = () => {
  const [items, setItems] = createSignal(
    ['Opening', 'A week that went wrong', 'Their questions'].map((name) => ({ id: name, name })),
  );
  const move = (id: string, to: number) => {
    const moved = items().filter((item) => item.id === id);
    const others = items().filter((item) => item.id !== id);
    setItems([...others.slice(0, to), ...moved, ...others.slice(to)]);
  };
  return (
    <SortableList label="Plan" items={items()} nameOf={({ name }) => name} onMove={move}>
      {(item) => item.name}
    </SortableList>
  );
};

export const sortableListGallery: GalleryEntry = {
  name: 'Sortable list',
  states: { 'three rows': () => <Live /> },
};
