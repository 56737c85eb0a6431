/** `mm:ss`, with hours only when there are any. Negative times count as none. */
export const clockText = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};

export type TimeProps = { ms: number; class?: string | undefined };

/** A clock time reads left to right in every language. */
export const Time = (props: TimeProps) => (
  <bdi dir="ltr" class={props.class}>
    {clockText(props.ms)}
  </bdi>
);
