import { createSignal } from 'solid-js';
import { AccountMenu } from '../../shell/account-menu.tsx';
import { Page, usePageTitle } from '../../shell/page.tsx';
import { ProblemBanner } from '../../shell/problem-banner.tsx';
import { ownerKeyIn } from '../../shell/secret-in-fragment.ts';
import { useSession } from '../../shell/session.tsx';
import { AppBar } from '../../ui/app-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { signInWords } from '../../words/english/sign-in.ts';
import styles from './sign-in-page.module.css';

/** For a browser without a session: what this is, how the owner comes in, and a way to look around at once. */
export const SignInPage = () => {
  usePageTitle(() => signInWords.title);
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
          <p class={styles.lead}>{signInWords.about}</p>
        </header>
        <OwnerKeyForm />
        <section class={styles.alone}>
          <div>
            <h2 class={styles.heading}>{signInWords.tryAlone}</h2>
            <p class={styles.detail}>{signInWords.tryAloneText}</p>
          </div>
          <Button href="/practice">{signInWords.openPractice}</Button>
        </section>
        <p class={styles.detail}>{signInWords.invited}</p>
      </div>
    </Page>
  );
};

const OwnerKeyForm = () => {
  const session = useSession();
  const [pasted, setPasted] = createSignal('');
  const refusal = () => (pasted().trim() ? undefined : signInWords.keyFirst);
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
        label={signInWords.ownerKey}
        type="password"
        size="large"
        value={pasted()}
        autocomplete="current-password"
        hint={signInWords.ownerKeyHint}
        onInput={setPasted}
      />
      <Button type="submit" tone="primary" size="large" keys="↵" wide refusal={refusal()}>
        {signInWords.signIn}
      </Button>
    </form>
  );
};
