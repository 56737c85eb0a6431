import { Page, usePageTitle } from '../../shell/page.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

export const NotFoundPage = () => {
  usePageTitle(() => 'Not found');
  return (
    <Page width="narrow" bar={<AppBar homeHref="/" title="Not found" />}>
      <EmptyState action={<Button href="/">Go to the start</Button>}>
        There is no page at this address. Nothing was lost.
      </EmptyState>
    </Page>
  );
};
