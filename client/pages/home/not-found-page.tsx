import { Page, usePageTitle } from '../../shell/page.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { notFoundWords } from '../../words/english/not-found.ts';

export const NotFoundPage = () => {
  usePageTitle(() => notFoundWords.title);
  return (
    <Page width="narrow" bar={<AppBar homeHref="/" title={notFoundWords.title} />}>
      <EmptyState action={<Button href="/">{notFoundWords.toStart}</Button>}>{notFoundWords.text}</EmptyState>
    </Page>
  );
};
