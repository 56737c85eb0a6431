import styles from './key-cap.module.css';

export type KeyCapProps = { keys: string };

/** A key to press. It takes the colour of its surroundings, so that it sits on a button as well as on paper. */
export const KeyCap = (props: KeyCapProps) => <kbd class={styles.cap}>{props.keys}</kbd>;
