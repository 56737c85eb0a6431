import { Match, Switch } from 'solid-js';
import { useSession } from '../../shell/session.tsx';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { DeskPage } from './desk-page.tsx';

/** The first page: the desk for whoever has one, and the way to get one for everybody else. */
export const HomePage = () => {
  const session = useSession();
  return (
    <Switch>
      <Match when={session.standing() === 'signedOut'}>
        <SignInPage />
      </Match>
      <Match when={session.standing() === 'owner' || session.standing() === 'guest'}>
        <DeskPage isOwner={session.standing() === 'owner'} />
      </Match>
    </Switch>
  );
};
