import { createEffect, type JSX, onMount } from 'solid-js';
import styles from './page.module.css';

let arrivals = 0;

/**
 * Names the document, and gives the focus of a later page to its heading: who uses a keyboard or listens goes on from
 * the top, as after a load. The first page of a visit keeps the browser's own start, and a field with autofocus its own.
 */
export const usePageTitle = (title: () => string): void => {
  createEffect(() => {
    document.title = `${title()} · Panelroom`;
  });
  onMount(() => {
    arrivals += 1;
    if (arrivals === 1) return;
    // After the microtask in which fields of the page take the focus.
    queueMicrotask(() => {
      const isFree = document.activeElement === null || document.activeElement === document.body;
      const heading = document.querySelector<HTMLElement>('h1');
      if (!isFree || !heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  });
};

export type PageProps = {
  bar: JSX.Element;
  children: JSX.Element;
  /** `narrow` for one thing to do; `wide` for lists side by side. */
  width: 'narrow' | 'wide' | 'full';
};

/** The bar above, the content below. Only the window scrolls. */
export const Page = (props: PageProps) => (
  <div class={styles.page}>
    {props.bar}
    <main class={styles.main} data-width={props.width}>
      {props.children}
    </main>
  </div>
);
