import {
  type Accessor,
  createContext,
  createSignal,
  type JSX,
  onCleanup,
  onMount,
  useContext,
} from 'solid-js';
import type { Problem } from '../api/request.ts';
import { readSession, signIn, signOut } from '../api.ts';
import { takeOwnerKey } from './secret-in-fragment.ts';

/** `unknown` until the server has said who we are. */
export type Standing = 'unknown' | 'signedOut' | 'guest' | 'owner';

export interface SessionControl {
  readonly standing: Accessor<Standing>;
  /** Why the last attempt to find out, or to sign in, came to nothing. */
  readonly problem: Accessor<Problem | null>;
  signIn(ownerKey: string): Promise<void>;
  signOut(): Promise<void>;
  /** Asks the server again, such as after a seat was taken. */
  refresh(): Promise<void>;
}

const createSession = (): SessionControl => {
  const [standing, setStanding] = createSignal<Standing>('unknown');
  const [problem, setProblem] = createSignal<Problem | null>(null);

  const refresh = async () => {
    const answer = await readSession();
    if (answer.ok) {
      const { owner, signedIn } = answer.value;
      setStanding(owner ? 'owner' : signedIn ? 'guest' : 'signedOut');
    } else {
      setProblem(answer.problem);
      if (standing() === 'unknown') setStanding('signedOut');
    }
  };
  return {
    standing,
    problem,
    refresh,
    async signIn(ownerKey) {
      setProblem(null);
      const answer = await signIn(ownerKey);
      if (answer.ok) setStanding('owner');
      else {
        setProblem(answer.problem);
        // A wrong key takes nothing away: whoever was signed in before still is.
        if (standing() === 'unknown') await refresh();
      }
    },
    async signOut() {
      setProblem(null);
      const answer = await signOut();
      if (answer.ok) setStanding('signedOut');
      else setProblem(answer.problem);
    },
  };
};

const SessionContext = createContext<SessionControl>();

export const useSession = (): SessionControl => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('There is no SessionProvider above.');
  return session;
};

/** Signs the owner in from the link that the server printed, or finds out who this browser is. */
export const SessionProvider = (props: { children: JSX.Element }) => {
  const session = createSession();
  const arrive = () => {
    const ownerKey = takeOwnerKey();
    if (ownerKey !== null) void session.signIn(ownerKey);
    else if (session.standing() === 'unknown') void session.refresh();
  };
  onMount(() => {
    arrive();
    // The link pasted into a tab that is already here changes the fragment alone and loads nothing.
    addEventListener('hashchange', arrive);
    onCleanup(() => removeEventListener('hashchange', arrive));
  });
  return <SessionContext.Provider value={session}>{props.children}</SessionContext.Provider>;
};
