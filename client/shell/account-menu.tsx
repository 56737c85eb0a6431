import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { bareKeys, setBareKeys } from '../room/settings.ts';
import { chooseTheme, type ThemeChoice, themeChoice } from '../styles/theme.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { shellWords } from '../words/english/shell.ts';
import { useSay } from './announcements.tsx';
import { chooseLanguage, languageChoice, offeredLanguages } from './language.ts';
import { useSession } from './session.tsx';

const themes: readonly ThemeChoice[] = ['light', 'dark', 'system'];

/** How the screen looks, and the way out. */
export const AccountMenu = () => {
  const session = useSession();
  const say = useSay();
  const navigate = useNavigate();
  const [theme, setTheme] = createSignal(themeChoice());
  const [leaving, setLeaving] = createSignal(false);
  const isSignedIn = () => session.standing() === 'owner' || session.standing() === 'guest';
  const languageItems = (): MenuItem[] =>
    offeredLanguages.map(({ code, name }) => ({
      id: code,
      label: name,
      lang: code,
      checked: languageChoice() === code,
    }));
  const items = (): MenuItem[] => [
    ...themes.map((id) => ({ id, label: shellWords[id], checked: theme() === id })),
    { id: 'keys', label: shellWords.singleKeys, checked: bareKeys() },
    ...(offeredLanguages.length > 1 ? languageItems() : []),
    ...(session.standing() === 'owner' ? [{ id: 'audit', label: shellWords.audit }] : []),
    ...(isSignedIn() ? [{ id: 'signOut', label: shellWords.signOut }] : []),
  ];
  const choose = (id: string) => {
    if (id === 'keys') return setBareKeys(!bareKeys());
    if (id === 'audit') return navigate('/audit');
    const chosen = themes.find((one) => one === id);
    if (id === 'signOut') setLeaving(true);
    else if (!chosen) void chooseLanguage(id).catch(() => say(shellWords.languageMissing));
    else {
      chooseTheme(chosen);
      setTheme(chosen);
    }
  };
  const leave = async () => {
    await session.signOut();
    setLeaving(false);
  };
  return (
    <>
      <Menu label={shellWords.menu} icon="menu" items={items()} onChoose={choose} />
      <Dialog
        open={leaving()}
        title={shellWords.signOutTitle}
        onClose={() => setLeaving(false)}
        actions={
          <Button tone="primary" onPress={leave}>
            {shellWords.signOut}
          </Button>
        }
      >
        {shellWords.signOutText}
        <Show when={session.standing() === 'owner'}> {shellWords.ownerNeedsKey}</Show>
      </Dialog>
    </>
  );
};
