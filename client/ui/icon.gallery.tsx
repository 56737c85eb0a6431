import { For } from 'solid-js';
import type { GalleryEntry } from './gallery-entry.ts';
import { Icon, type IconName } from './icon.tsx';

const names: IconName[] = [
  'check',
  'pen',
  'search',
  'link',
  'arrow',
  'chevron',
  'more',
  'envelope',
  'file',
  'plus',
  'minus',
  'question',
  'warning',
  'close',
  'menu',
  'copy',
  'offline',
  'trash',
  'undo',
];

export const iconGallery: GalleryEntry = {
  name: 'Icon',
  states: { all: () => <For each={names}>{(name) => <Icon name={name} label={name} />}</For> },
};
