import { type Accessor, createSignal, onCleanup } from 'solid-js';

/**
 * The height that is left above a phone's keyboard, where the browser lays it over the page instead of making the
 * page smaller; undefined leaves it to the style sheet.
 */
export const useVisibleHeight = (): Accessor<string | undefined> => {
  const viewport = globalThis.visualViewport;
  const [height, setHeight] = createSignal<string | undefined>();
  const resized = () => {
    if (!viewport) return;
    // A pinch zooms in and makes the viewport smaller too, and then nothing is covered.
    const isCovered = viewport.scale === 1 && viewport.height < innerHeight - 60;
    setHeight(isCovered ? `${viewport.height}px` : undefined);
  };
  viewport?.addEventListener('resize', resized);
  onCleanup(() => viewport?.removeEventListener('resize', resized));
  return height;
};
