import { createEffect, createUniqueId, type JSX, Show } from 'solid-js';
import { uiWords } from '../words/english/ui.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

export type DialogProps = {
  open: boolean;
  title: string;
  children: JSX.Element;
  actions?: JSX.Element;
  /** `sheet` comes from the bottom of a phone; `drawer` from the start side. */
  look?: 'panel' | 'sheet' | 'drawer' | undefined;
  hideTitle?: boolean | undefined;
  /** Escape, the cross, a press outside. */
  onClose: () => void;
};

export const Dialog = (props: DialogProps) => {
  const titleId = createUniqueId();
  let dialog: HTMLDialogElement | undefined;

  // The platform traps the focus, makes the rest inert and gives the focus back; it only wants to be told.
  createEffect(() => {
    if (!dialog) return;
    if (props.open && !dialog.open) {
      if (dialog.showModal) dialog.showModal();
      else dialog.setAttribute('open', '');
    } else if (!props.open && dialog.open) {
      dialog.close();
    }
  });

  return (
    <dialog
      ref={(element) => {
        dialog = element;
      }}
      class={styles.dialog}
      data-look={props.look ?? 'panel'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClose={() => {
        if (props.open) props.onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) props.onClose();
      }}
      // Bare keys of the page stay out of a dialog.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Show when={props.open}>
        <div class={styles.panel}>
          <header class={props.hideTitle ? 'visually-hidden' : styles.head}>
            <h2 class={styles.title} id={titleId}>
              {props.title}
            </h2>
            <IconButton icon="close" label={uiWords.close} onPress={() => props.onClose()} />
          </header>
          <div class={styles.body}>{props.children}</div>
          <Show when={props.actions}>
            <footer class={styles.actions}>{props.actions}</footer>
          </Show>
        </div>
      </Show>
    </dialog>
  );
};
