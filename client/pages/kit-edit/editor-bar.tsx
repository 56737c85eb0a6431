import { Show } from 'solid-js';
import { withModifier } from '../../shell/modifier.ts';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { kitEditWords } from '../../words/english/kit-edit.ts';
import type { SaveState } from './autosave.ts';
import type { KitEditor } from './create-editor.ts';
import styles from './editor-bar.module.css';

export type EditorBarProps = {
  editor: KitEditor;
  looks: number;
  onNextLook: () => void;
  onPublish: () => void;
  onMenu: (id: EditorMenuItem) => void;
};

export type EditorMenuItem = 'duplicate' | 'export' | 'discard' | 'delete';

const saveWords: { readonly [state in SaveState]: () => string } = {
  saved: () => kitEditWords.saved,
  unsaved: () => kitEditWords.saving,
  saving: () => kitEditWords.saving,
  kept: () => kitEditWords.keptHere,
  conflict: () => kitEditWords.conflict,
};

export const EditorBar = (props: EditorBarProps) => {
  const menu = () => [
    { id: 'duplicate', label: kitEditWords.duplicate, icon: 'copy' as const },
    { id: 'export', label: kitEditWords.export, icon: 'file' as const },
    { id: 'discard', label: kitEditWords.discard, icon: 'undo' as const },
    ...(props.editor.published()
      ? [{ id: 'delete', label: kitEditWords.delete, icon: 'trash' as const, danger: true }]
      : []),
  ];
  return (
    <AppBar
      homeHref="/"
      title={props.editor.draft().title || kitEditWords.noTitle}
      detail={kitEditWords.draftOf(props.editor.nextVersion())}
    >
      <span class={styles.saved} role="status">
        {saveWords[props.editor.save.state()]()}
      </span>
      <Show when={props.looks > 0}>
        <span class={styles.looks}>
          <Button tone="quiet" icon="warning" keys={kitEditWords.nextLookKey} onPress={props.onNextLook}>
            {kitEditWords.nextLook(props.looks)}
          </Button>
        </span>
      </Show>
      <span class={styles.history}>
        <IconButton
          icon="undo"
          label={`${kitEditWords.undo}, ${withModifier('Z')}`}
          onPress={props.editor.undo}
        />
        <span class={styles.redo}>
          <IconButton icon="redo" label={kitEditWords.redo} onPress={props.editor.redo} />
        </span>
      </span>
      {/* The menu tells which of its own items it was. */}
      <Menu label={kitEditWords.more} items={menu()} onChoose={(id) => props.onMenu(id as EditorMenuItem)} />
      <Button tone="primary" onPress={props.onPublish}>
        {kitEditWords.publishShort}{' '}
        <span class={styles.version}>{kitEditWords.version(props.editor.nextVersion())}</span>
      </Button>
    </AppBar>
  );
};
