import { type Accessor, createSignal, onCleanup } from 'solid-js';
import type { PacketProgress } from '../../shared/http.ts';
import { type Problem, request } from '../api/request.ts';
import { newId } from '../room/new-id.ts';
import { fetchFile, saveFile } from './fetch-file.ts';

/** What a download is at. Nothing is said that the server did not say. */
export type DownloadState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly progress: PacketProgress | null }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

export interface PacketDownload {
  readonly state: Accessor<DownloadState>;
  readonly isMaking: Accessor<boolean>;
  /** `addressFor` takes the id by which the server is asked how far it is. */
  start(addressFor: (job: string) => string): Promise<void>;
  forget(): void;
}

/** How often the server is asked how far it is, in ms. Most packets are made before the first time. */
const askEvery = 400;

/** One download at a time, with its progress. It ends with what it stands in. */
export const createPacketDownload = (): PacketDownload => {
  const [state, setState] = createSignal<DownloadState>({ kind: 'idle' });
  let current: AbortController | null = null;
  const isMaking = () => state().kind === 'making';
  onCleanup(() => current?.abort());

  const follow = (job: string, { signal }: AbortController): void => {
    const timer = setInterval(async () => {
      const answer = await request<PacketProgress>('GET', `/api/packet-progress/${job}`);
      // Too early or too late to know: what was last said stays.
      if (answer.ok && !signal.aborted && isMaking()) setState({ kind: 'making', progress: answer.value });
    }, askEvery);
    signal.addEventListener('abort', () => clearInterval(timer));
  };

  return {
    state,
    isMaking,
    async start(addressFor) {
      if (isMaking()) return;
      const job = newId();
      const making = new AbortController();
      current = making;
      setState({ kind: 'making', progress: null });
      follow(job, making);
      const file = await fetchFile(addressFor(job), making.signal);
      if (making.signal.aborted) return;
      making.abort();
      if (file.ok) saveFile(file.blob, file.name);
      setState(file.ok ? { kind: 'saved', name: file.name } : { kind: 'failed', problem: file.problem });
    },
    forget() {
      current?.abort();
      setState({ kind: 'idle' });
    },
  };
};
