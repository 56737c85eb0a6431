import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { Button } from '../../ui/button.tsx';

export type CappedListProps<Item> = {
  items: readonly Item[];
  most: number;
  /** On the button that shows all of them. */
  showAll: (n: number) => string;
  class?: string | undefined;
  children: (item: Item) => JSX.Element;
};

/** A list that shows its first items and the others on request. */
export const CappedList = <Item,>(props: CappedListProps<Item>) => {
  const [all, setAll] = createSignal(false);
  const shown = createMemo(() => (all() ? props.items : props.items.slice(0, props.most)));
  return (
    <>
      <ul class={props.class}>
        <For each={shown()}>{(item) => <li>{props.children(item)}</li>}</For>
      </ul>
      <Show when={shown().length < props.items.length}>
        <Button size="small" onPress={() => setAll(true)}>
          {props.showAll(props.items.length)}
        </Button>
      </Show>
    </>
  );
};
