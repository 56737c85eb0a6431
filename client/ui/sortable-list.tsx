import { type Accessor, createSignal, For, type JSX } from 'solid-js';
import { sortableListWords } from '../words/english/sortable-list.ts';
import { Icon } from './icon.tsx';
import styles from './sortable-list.module.css';

export type SortableListProps<Item extends { readonly id: string }> = {
  label: string;
  items: readonly Item[];
  /** What people call an item by. */
  nameOf: (item: Item) => string;
  /** The item is to stand at this place of the list, counted without the item itself. */
  onMove: (id: string, to: number) => void;
  children: (item: Item, place: Accessor<number>) => JSX.Element;
};

/**
 * Rows that are put in order by their grips: dragged with any pointer, or with the arrow keys while a grip has the
 * focus. Nothing is moved on the screen before the owner of the order has done it.
 */
export const SortableList = <Item extends { readonly id: string }>(props: SortableListProps<Item>) => {
  const [drag, setDrag] = createSignal<{ readonly id: string; readonly to: number } | null>(null);
  let list: HTMLUListElement | undefined;

  const places = () => props.items.map(({ id }) => id);
  /** Before how many of the other rows the pointer is. */
  const placeAt = (id: string, y: number): number => {
    const others = [...(list?.children ?? [])].filter((row) => (row as HTMLElement).dataset.id !== id);
    return others.filter((row) => {
      const box = row.getBoundingClientRect();
      return box.top + box.height / 2 < y;
    }).length;
  };
  const move = (id: string, to: number) => {
    if (to < 0 || to >= props.items.length || to === places().indexOf(id)) return;
    props.onMove(id, to);
    // The row may have been taken out and put in again, which costs its grip the focus.
    queueMicrotask(() => list?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] > button`)?.focus());
  };
  const keyDown = (id: string) => (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(id, places().indexOf(id) + by);
  };
  const drop = () => {
    const dropped = drag();
    setDrag(null);
    if (dropped) move(dropped.id, dropped.to);
  };
  /** Where the line stands that shows where the row would go. */
  const markOf = (id: string): 'before' | 'after' | undefined => {
    const now = drag();
    if (!now || now.id === id) return undefined;
    const at = places()
      .filter((each) => each !== now.id)
      .indexOf(id);
    if (at === now.to) return 'before';
    return at === now.to - 1 && now.to === props.items.length - 1 ? 'after' : undefined;
  };

  return (
    <ul
      class={styles.list}
      aria-label={props.label}
      ref={(element) => {
        list = element;
      }}
    >
      <For each={props.items}>
        {(item, place) => (
          <li
            class={styles.row}
            data-id={item.id}
            data-dragged={drag()?.id === item.id ? '' : undefined}
            data-drop={markOf(item.id)}
          >
            <button
              type="button"
              class={styles.grip}
              aria-label={sortableListWords.moveIt(props.nameOf(item))}
              title={sortableListWords.moveHint}
              onKeyDown={keyDown(item.id)}
              onPointerDown={(event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setDrag({ id: item.id, to: place() });
              }}
              onPointerMove={(event) => {
                if (drag()) setDrag({ id: item.id, to: placeAt(item.id, event.clientY) });
              }}
              onPointerUp={drop}
              onPointerCancel={() => setDrag(null)}
            >
              <Icon name="grip" />
            </button>
            <div class={styles.content}>{props.children(item, place)}</div>
          </li>
        )}
      </For>
    </ul>
  );
};
