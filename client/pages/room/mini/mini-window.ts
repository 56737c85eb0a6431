import { DelegatedEvents, delegateEvents, render } from 'solid-js/web';
import type { Call } from '../../../room/create-call.ts';
import { spoken } from '../../../words/spoken.ts';
import { MiniRoom } from './mini-room.tsx';

/** What browsers that have always-on-top document windows offer; the types of the platform do not know it yet. */
interface DocumentWindows {
  requestWindow(size: { readonly width: number; readonly height: number }): Promise<Window>;
}

const offered = (): DocumentWindows | undefined =>
  (globalThis as { documentPictureInPicture?: DocumentWindows }).documentPictureInPicture;

/** Puts question, scores and note field into a small window that stays above the video call. */
export const openMiniWindow = async (call: Call): Promise<void> => {
  const small = await offered()?.requestWindow({ width: 360, height: 300 });
  if (!small) return;
  const root = small.document.documentElement;
  Object.assign(root.dataset, document.documentElement.dataset);
  root.lang = document.documentElement.lang;
  root.dir = spoken().direction;
  // It begins without styles: it gets the ones of this page, which are loaded from the same place.
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style'))
    small.document.head.append(sheet.cloneNode(true));
  // Most events are listened for at the document, and this is another one.
  delegateEvents([...DelegatedEvents], small.document);
  const dispose = render(() => MiniRoom({ call, view: small }), small.document.body);
  small.addEventListener('pagehide', dispose, { once: true });
};
