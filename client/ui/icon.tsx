import styles from './icon.module.css';

/** Drawn on a 16 px grid with a 1.5 px line. */
const shapes = {
  check: 'M3.5 8.5l3 3 6-7',
  pen: 'M3 13l.6-2.8 7-7a1.2 1.2 0 0 1 1.7 0l.5.5a1.2 1.2 0 0 1 0 1.7l-7 7L3 13z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4L14 14',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.7.7M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.7-.7',
  arrow: 'M2.5 8h11M9.5 4l4 4-4 4',
  chevron: 'M3.5 6l4.5 4.5L12.5 6',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  envelope: 'M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5',
  file: 'M4 1.8h5l3.2 3.2v9.2H4zM9 1.8V5h3.2',
  download: 'M8 2v8M4.5 6.5L8 10l3.5-3.5M3 13.5h10',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.8-1.1 1.6M8 12.5h.01',
  warning: 'M8 2.2l6.2 11.3H1.8zM8 6.5v3.2M8 11.6h.01',
  close: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4',
  menu: 'M1.5 4h13M1.5 8h13M1.5 12h9',
  copy: 'M5.5 5.5h8v8h-8zM5.5 10.5h-3v-8h8v3',
  offline: 'M2 2l12 12M3 8.2a7 7 0 0 1 2.6-1.7M8.6 5.8A7 7 0 0 1 13 8.2M5.4 10.6a3.7 3.7 0 0 1 3-1M8 13h.01',
  trash: 'M2.5 4h11M6 4V2.5h4V4M4 4l.6 9.5h6.8L12 4',
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6h6.5a4 4 0 0 1 0 8H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6H7a4 4 0 0 0 0 8h3',
} as const;

export type IconName = keyof typeof shapes;
export type IconProps = {
  name: IconName;
  /** Only when no word beside it says the same. */
  label?: string | undefined;
  size?: 12 | 14 | 16 | 20 | undefined;
};

/** An icon that points along the reading direction turns with it. */
const turns: ReadonlySet<IconName> = new Set<IconName>(['arrow', 'undo', 'redo']);

export const Icon = (props: IconProps) => (
  <svg
    class={styles.icon}
    data-name={props.name}
    data-turns={turns.has(props.name) ? '' : undefined}
    viewBox="0 0 16 16"
    width={props.size ?? 16}
    height={props.size ?? 16}
    role={props.label ? 'img' : undefined}
    aria-label={props.label}
    aria-hidden={props.label ? undefined : 'true'}
  >
    <path d={shapes[props.name]} />
  </svg>
);
