import { Icon, type IconName } from './icon.tsx';
import styles from './icon-button.module.css';

export type IconButtonProps = {
  icon: IconName;
  /** What it does; an icon alone says it to nobody who cannot see it. */
  label: string;
  boxed?: boolean | undefined;
  pressed?: boolean | undefined;
  expanded?: boolean | undefined;
  controls?: string | undefined;
  popup?: 'menu' | 'dialog' | undefined;
  onPress?: ((event: MouseEvent) => void) | undefined;
  ref?: ((element: HTMLButtonElement) => void) | undefined;
};

export const IconButton = (props: IconButtonProps) => (
  <button
    ref={(element) => props.ref?.(element)}
    type="button"
    class={styles.button}
    data-boxed={props.boxed ? '' : undefined}
    aria-label={props.label}
    title={props.label}
    aria-pressed={props.pressed}
    aria-expanded={props.expanded}
    aria-controls={props.controls}
    aria-haspopup={props.popup}
    onClick={(event) => props.onPress?.(event)}
  >
    <Icon name={props.icon} />
  </button>
);
