import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { count } from '../../shell/wording.ts';
import { Button } from '../../ui/button.tsx';

export type CappedListProps<Item> = {
  items: readonly Item[];
  most: number;
  /** What the items are called, such as `warning` and `warnings`. */
  one: string;
  more: string;
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
          Show all {count(props.items.length, props.one, props.more)}
        </Button>
      </Show>
    </>
  );
};
