import { uiWords } from '../words/english/ui.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './sign.module.css';

/** What a note says of the answer. */
export type NoteSign = 'strength' | 'concern' | 'followUp';

export const noteSigns = ['strength', 'concern', 'followUp'] as const;

const icons: Record<NoteSign, IconName> = { strength: 'plus', concern: 'minus', followUp: 'question' };

/** The keys that a note may begin with; a minus sign is typed in more than one way. */
const keys: Record<string, NoteSign> = {
  '+': 'strength',
  '-': 'concern',
  '−': 'concern',
  '–': 'concern',
  '?': 'followUp',
  '؟': 'followUp',
  '？': 'followUp',
  '＋': 'strength',
};

/** A text without its leading sign, and that sign. */
export const splitSign = (text: string): { text: string; sign: NoteSign | null } => {
  const sign = keys[text.slice(0, 1)];
  return sign ? { text: text.slice(1).trimStart(), sign } : { text, sign: null };
};

export type SignProps = { sign: NoteSign };

export const Sign = (props: SignProps) => {
  return (
    <span class={styles.sign} data-sign={props.sign}>
      <Icon name={icons[props.sign]} size={12} label={uiWords[props.sign]} />
    </span>
  );
};
