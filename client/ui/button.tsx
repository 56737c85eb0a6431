import { createUniqueId, type JSX, Show } from 'solid-js';
import styles from './button.module.css';
import { Icon, type IconName } from './icon.tsx';
import { KeyCap } from './key-cap.tsx';

export type ButtonProps = {
  children: JSX.Element;
  /** One primary a screen; `live` moves the panel; `outline` stands beside; `quiet` is text; `link` is underlined. */
  tone?: 'primary' | 'live' | 'outline' | 'quiet' | 'link' | 'danger' | undefined;
  size?: 'small' | 'normal' | 'large' | undefined;
  icon?: IconName | undefined;
  /** The key that does the same, as printed on it. */
  keys?: string | undefined;
  wide?: boolean | undefined;
  /** Why it cannot be pressed now. The button stays reachable, so that the reason can be read. */
  refusal?: string | undefined;
  type?: 'button' | 'submit' | undefined;
  /** Makes it a link that looks the same. */
  href?: string | undefined;
  download?: string | undefined;
  pressed?: boolean | undefined;
  onPress?: ((event: MouseEvent) => void) | undefined;
  ref?: ((element: HTMLElement) => void) | undefined;
};

export const Button = (props: ButtonProps) => {
  const reasonId = createUniqueId();
  const press = (event: MouseEvent) => {
    if (props.refusal !== undefined) event.preventDefault();
    else props.onPress?.(event);
  };
  const content = () => (
    <>
      <Show when={props.icon}>{(icon) => <Icon name={icon()} />}</Show>
      <span class={styles.label}>{props.children}</span>
      <Show when={props.keys}>
        {(keys) => (
          <span aria-hidden="true" class={styles.keys}>
            <KeyCap keys={keys()} />
          </span>
        )}
      </Show>
      <Show when={props.refusal}>
        {(reason) => (
          <span id={reasonId} hidden>
            {reason()}
          </span>
        )}
      </Show>
    </>
  );
  return (
    <Show
      when={props.href}
      fallback={
        <button
          ref={(element) => props.ref?.(element)}
          type={props.type ?? 'button'}
          class={styles.button}
          data-tone={props.tone ?? 'outline'}
          data-size={props.size ?? 'normal'}
          data-wide={props.wide ? '' : undefined}
          aria-pressed={props.pressed}
          aria-disabled={props.refusal === undefined ? undefined : 'true'}
          aria-describedby={props.refusal ? reasonId : undefined}
          title={props.refusal}
          onClick={press}
        >
          {content()}
        </button>
      }
    >
      {(href) => (
        <a
          ref={(element) => props.ref?.(element)}
          class={styles.button}
          data-tone={props.tone ?? 'outline'}
          data-size={props.size ?? 'normal'}
          data-wide={props.wide ? '' : undefined}
          href={href()}
          download={props.download}
          onClick={press}
        >
          {content()}
        </a>
      )}
    </Show>
  );
};
