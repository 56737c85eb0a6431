import styles from './logo.module.css';

export type LogoProps = { label?: string | undefined };

/** The scale in four cells: 1 and 2 square, 3 and 4 round. */
export const Logo = (props: LogoProps) => (
  <svg class={styles.logo} viewBox="0 0 18 18" width="18" height="18" role="img">
    <title>{props.label ?? 'Panelroom'}</title>
    <rect width="8" height="8" rx="1.5" />
    <rect x="10" width="8" height="8" rx="1.5" data-quiet="" />
    <circle cx="4" cy="14" r="4" data-quiet="" />
    <circle cx="14" cy="14" r="4" />
  </svg>
);
