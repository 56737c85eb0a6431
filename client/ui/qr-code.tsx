import { createMemo } from 'solid-js';
import { encode } from 'uqr';
import styles from './qr-code.module.css';

export type QrCodeProps = { text: string; label: string };

/** Dark on white in both themes, with the quiet zone that readers need: inverted codes are not read by all. */
export const QrCode = (props: QrCodeProps) => {
  const code = createMemo(() => encode(props.text, { ecc: 'M', border: 2 }));
  const path = createMemo(() =>
    code()
      .data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
      .join(''),
  );
  return (
    <svg
      class={styles.code}
      viewBox={`0 0 ${code().size} ${code().size}`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={props.label}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path()} fill="#111816" />
    </svg>
  );
};
