import { type Accessor, createSignal, onCleanup } from 'solid-js';

export type Announcements = {
  /** What the live region holds now. */
  text: Accessor<string>;
  /** Said together with whatever else comes within a second. */
  say: (message: string) => void;
};

/** Only for: the question, 10, 5 and 0 minutes, the connection, scores opening. Anything more is noise. */
export const createAnnouncements = (mergeMs = 1000): Announcements => {
  const [text, setText] = createSignal('');
  let waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    const next = waiting.join(' ');
    waiting = [];
    // The same words twice are a change only when the text differs.
    setText((now) => (now === next ? `${next}\u00a0` : next));
  };
  const say = (message: string) => {
    if (waiting.at(-1) === message) return;
    waiting.push(message);
    timer ??= setTimeout(flush, mergeMs);
  };
  onCleanup(() => clearTimeout(timer));
  return { text, say };
};

export type AnnouncerProps = { text: string };

/** The one polite live region of a page. */
export const Announcer = (props: AnnouncerProps) => (
  <div class="visually-hidden" role="status" aria-live="polite" aria-atomic="true">
    {props.text}
  </div>
);
