import { createSignal } from 'solid-js';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { ownerKeyIn } from '../../shell/secret-in-fragment.ts';
import { useSession } from '../../shell/session.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './sign-in-page.module.css';

/** For a browser without a session: what this is, how the owner comes in, and a way to look around at once. */
export const SignInPage = () => {
  usePageTitle(() => 'Sign in');
  return (
    <Page
      width="narrow"
      bar={
        <AppBar homeHref="/">
          <AccountMenu />
        </AppBar>
      }
    >
      <div class={styles.content}>
        <header class={styles.head}>
          <h1 class={styles.title}>Panelroom</h1>
          <p class={styles.lead}>
            One room for the panel of an interview: everybody follows the same question, scores on their own,
            and sees the other scores when they open for all. The candidate is never in it.
          </p>
        </header>
        <OwnerKeyForm />
        <section class={styles.alone}>
          <div>
            <h2 class={styles.heading}>Try it alone</h2>
            <p class={styles.detail}>
              A practice room with the sample kit. It takes a minute and nothing is kept.
            </p>
          </div>
          <Button href="/practice">Open practice room</Button>
        </section>
        <p class={styles.detail}>
          Invited to a panel? Open the link that you were sent; it needs no account.
        </p>
      </div>
    </Page>
  );
};

const OwnerKeyForm = () => {
  const session = useSession();
  const [pasted, setPasted] = createSignal('');
  const enter = () => {
    if (pasted().trim()) void session.signIn(ownerKeyIn(pasted()));
  };
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <ProblemBanner problem={session.problem()} />
      <TextField
        label="Owner key"
        type="password"
        size="large"
        value={pasted()}
        autocomplete="current-password"
        hint="Open the link that the server printed when it started, or paste the link or its key here."
        onInput={setPasted}
      />
      <Button
        type="submit"
        tone="primary"
        size="large"
        keys="↵"
        wide
        refusal={pasted().trim() ? undefined : 'Paste the owner key first.'}
      >
        Sign in
      </Button>
    </form>
  );
};
