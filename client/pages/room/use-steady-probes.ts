import { type Accessor, createEffect, on, onCleanup } from 'solid-js';

/**
 * A follow-up that the lead adds makes the list above the scale longer, on every screen and at any moment. What stands
 * below must not move under anybody's hand, so the body scrolls by what was added, before it is painted.
 */
export const useSteadyProbes = (questionId: Accessor<string>) => {
  let observed: Element | undefined;
  let known: { readonly id: string; readonly height: number } | undefined;
  const observer = new ResizeObserver(([entry]) => {
    const list = entry?.target;
    const body = bodyOf(list);
    if (!entry || !body) return;
    const id = questionId();
    const height = entry.borderBoxSize[0]?.blockSize ?? 0;
    const added = known?.id === id ? height - known.height : 0;
    known = { id, height };
    if (added <= 0) return;
    const room = body.scrollHeight - body.clientHeight - body.scrollTop;
    // Where all of it fits the window there is nothing to scroll yet: the end of the body makes up for it.
    if (room < added) body.style.setProperty('padding-block-end', `${paddingOf(body) + added - room}px`);
    body.scrollTop += added;
  });
  onCleanup(() => observer.disconnect());
  createEffect(on(questionId, () => bodyOf(observed)?.style.removeProperty('padding-block-end')));
  return (list: Element) => {
    observed = list;
    observer.observe(list);
  };
};

const bodyOf = (list: Element | undefined) => list?.closest<HTMLElement>('[data-scrolls]');

const paddingOf = (body: HTMLElement): number => Number.parseFloat(getComputedStyle(body).paddingBlockEnd);
