import { createMemo, createSignal, onCleanup, onMount } from 'solid-js';
import { withModifier } from '../../shell/modifier.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import { Palette, type PaletteItem } from '../../ui/palette.tsx';
import { homeWords } from '../../words/english/home.ts';
import styles from './find.module.css';

/** Something that can be found by its words and gone to. */
export interface Findable extends PaletteItem {
  go(): void;
}

const mostFound = 50;

const found = (all: readonly Findable[], query: string): Findable[] => {
  const words = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const matches = all.filter((one) => {
    const text = `${one.title} ${one.detail ?? ''}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  return matches.slice(0, mostFound);
};

/** One field for every candidate, kit and action. */
export const Find = (props: { findables: readonly Findable[] }) => {
  const [open, setOpen] = createSignal(false);
  const [query, setQuery] = createSignal('');
  const items = createMemo(() => found(props.findables, query()));

  const show = () => {
    setQuery('');
    setOpen(true);
  };
  onMount(() => {
    const keyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.metaKey || event.ctrlKey) || event.shiftKey) return;
      event.preventDefault();
      show();
    };
    addEventListener('keydown', keyDown);
    onCleanup(() => removeEventListener('keydown', keyDown));
  });
  const choose = (id: string) => {
    setOpen(false);
    items()
      .find((item) => item.id === id)
      ?.go();
  };
  return (
    <>
      <button type="button" class={styles.opener} aria-haspopup="dialog" onClick={show}>
        <Icon name="search" />
        <span class={styles.label}>{homeWords.findPrompt}</span>
        <span class={styles.keys} aria-hidden="true">
          <KeyCap keys={withModifier('K')} />
        </span>
      </button>
      <Dialog open={open()} title={homeWords.find} hideTitle onClose={() => setOpen(false)}>
        <Palette
          query={query()}
          items={items()}
          placeholder={homeWords.findPrompt}
          onQuery={setQuery}
          onChoose={choose}
        />
      </Dialog>
    </>
  );
};
