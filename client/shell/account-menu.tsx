import { createSignal, Show } from 'solid-js';
import { chooseTheme, type ThemeChoice, themeChoice } from '../styles/theme.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { useSession } from './session.tsx';

const themes: readonly { id: ThemeChoice; label: string }[] = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
  { id: 'system', label: 'As this device' },
];

/** How the screen looks, and the way out. */
export const AccountMenu = () => {
  const session = useSession();
  const [theme, setTheme] = createSignal(themeChoice());
  const [leaving, setLeaving] = createSignal(false);
  const isSignedIn = () => session.standing() === 'owner' || session.standing() === 'guest';
  const items = (): MenuItem[] => [
    ...themes.map(({ id, label }) => ({ id, label, checked: theme() === id })),
    ...(isSignedIn() ? [{ id: 'signOut', label: 'Sign out' }] : []),
  ];
  const choose = (id: string) => {
    const chosen = themes.find((one) => one.id === id);
    if (!chosen) return setLeaving(true);
    chooseTheme(chosen.id);
    setTheme(chosen.id);
  };
  const leave = async () => {
    await session.signOut();
    setLeaving(false);
  };
  return (
    <>
      <Menu label="Appearance and account" icon="menu" items={items()} onChoose={choose} />
      <Dialog
        open={leaving()}
        title="Sign out of this browser"
        onClose={() => setLeaving(false)}
        actions={
          <Button tone="primary" onPress={leave}>
            Sign out
          </Button>
        }
      >
        Your seats belong to this browser. After signing out you take a new seat when you come back to a room.
        <Show when={session.standing() === 'owner'}> You need the owner key to sign in again.</Show>
      </Dialog>
    </>
  );
};
