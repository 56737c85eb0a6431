import { createSignal, Show } from 'solid-js';
import type { InterviewId } from '../../../shared/id.ts';
import { Button } from '../../ui/button.tsx';
import { debriefWords } from '../../words/english/debrief.ts';
import styles from './debrief.module.css';

type Format = 'pdf' | 'json';

/** The packet as a file. It takes a moment to paint, so the button says what it is doing. */
export const PacketButtons = (props: { interviewId: InterviewId }) => {
  const [busy, setBusy] = createSignal<Format | null>(null);
  const [problem, setProblem] = createSignal<string | null>(null);
  const fetchPacket = async (format: Format) => {
    if (busy() !== null) return;
    setBusy(format);
    setProblem(await download(`/api/interviews/${props.interviewId}/packet.${format}`, `packet.${format}`));
    setBusy(null);
  };
  return (
    <>
      <Show when={problem()}>
        <span class={styles.problem} role="alert">
          {problem()}
        </span>
      </Show>
      <Button tone="quiet" onPress={() => void fetchPacket('json')}>
        {busy() === 'json' ? debriefWords.writing : debriefWords.json}
      </Button>
      <Button icon="file" onPress={() => void fetchPacket('pdf')}>
        {busy() === 'pdf' ? debriefWords.painting : debriefWords.pdf}
      </Button>
    </>
  );
};

/** Saves what the address gives under the name that the server chose. Answers what went wrong, or null. */
const download = async (url: string, otherwise: string): Promise<string | null> => {
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) return debriefWords.packetFailed;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = nameIn(response.headers.get('content-disposition')) ?? otherwise;
    link.click();
    // The browser has taken the file over by the next turn.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    return null;
  } catch {
    return debriefWords.noAnswer;
  }
};

/** The file name of a Content-Disposition; the encoded form holds what ASCII cannot. */
const nameIn = (header: string | null): string | null => {
  const encoded = header?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return header?.match(/filename="([^"]+)"/i)?.[1] ?? null;
};
