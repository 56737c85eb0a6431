import { type JSX, lazy, Match, Switch } from 'solid-js';
import { useSession } from './session.tsx';

// Not for those who follow an invite.
const SignInPage = lazy(async () => ({
  default: (await import('../pages/sign-in/sign-in-page.tsx')).SignInPage,
}));

/** Shows the page to the owner, and the way to become the owner to everybody else. The server decides all the same. */
export const OwnerOnly = (props: { children: JSX.Element }) => {
  const session = useSession();
  return (
    <Switch fallback={<SignInPage />}>
      <Match when={session.standing() === 'unknown'}>{null}</Match>
      <Match when={session.standing() === 'owner'}>{props.children}</Match>
    </Switch>
  );
};
