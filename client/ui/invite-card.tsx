import { createSignal, type JSX, lazy, onCleanup, Show, Suspense } from 'solid-js';
import { inviteCardWords } from '../words/english/invite-card.ts';
import { Button } from './button.tsx';
import styles from './invite-card.module.css';
import { SectionHeading } from './section-heading.tsx';

// The code is drawn in the lobby only; the room need not load what draws it.
const QrCode = lazy(async () => ({ default: (await import('./qr-code.tsx')).QrCode }));

export type InviteCardProps = {
  /** The whole link with its secret; absent while it is being made. */
  url: string | null;
  /** Above the link: which role it gives. */
  roles?: JSX.Element;
  /** Below: until when it works, revoke. */
  footer?: JSX.Element;
  /** Leave it out to copy through the clipboard of the browser. */
  onCopy?: ((url: string) => void) | undefined;
};

export const InviteCard = (props: InviteCardProps) => {
  const [copied, setCopied] = createSignal(false);
  let field: HTMLInputElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));

  const copy = async () => {
    if (props.url === null) return;
    if (props.onCopy) props.onCopy(props.url);
    else {
      try {
        await navigator.clipboard.writeText(props.url);
      } catch {
        // Refused or not served over https: the selected link can still be copied by hand.
        field?.select();
        return;
      }
    }
    setCopied(true);
    clearTimeout(timer);
    timer = setTimeout(() => setCopied(false), 4000);
  };

  return (
    <section class={styles.card} aria-label={inviteCardWords.invite}>
      <SectionHeading level={2}>{inviteCardWords.invite}</SectionHeading>
      {props.roles}
      <div class={styles.link}>
        <input
          ref={(element) => {
            field = element;
          }}
          class={styles.url}
          readOnly
          dir="ltr"
          aria-label={inviteCardWords.inviteLink}
          value={props.url ?? ''}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button tone="primary" size="small" onPress={copy} {...(props.url === null ? { refusal: '…' } : {})}>
          <span aria-live="polite">{copied() ? inviteCardWords.copied : inviteCardWords.copyLink}</span>
        </Button>
      </div>
      <div class={styles.scan}>
        <div class={styles.code}>
          <Show when={props.url}>
            {(url) => (
              <Suspense>
                <QrCode text={url()} label={inviteCardWords.qrLabel} />
              </Suspense>
            )}
          </Show>
        </div>
        <div>
          <p class={styles.title}>{inviteCardWords.scoreFromPhone}</p>
          <p class={styles.detail}>{inviteCardWords.scanToJoin}</p>
        </div>
      </div>
      {props.footer}
    </section>
  );
};
