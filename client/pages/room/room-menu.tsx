import type { Command } from '../../../shared/operations/operations.ts';
import type { Call } from '../../room/create-call.ts';
import { mayInvite } from '../../room/people.ts';
import { bareKeys, covered, setBareKeys, setCovered } from '../../room/settings.ts';
import { chooseLanguage, languageChoice, offeredLanguages } from '../../shell/language.ts';
import { withModifier } from '../../shell/modifier.ts';
import { chooseTheme } from '../../styles/theme.ts';
import { Menu, type MenuItem } from '../../ui/menu.tsx';
import { roomWords } from '../../words/english/room.ts';

export type RoomMenuProps = {
  call: Call;
  onKeys: () => void;
  onPanel: () => void;
  onInvite: () => void;
  onDevice: () => void;
  onEndCall: () => void;
};

const recuse: Command = { name: 'panelist.recuse', args: {} };
const end: Command = { name: 'phase.advance', args: { to: 'scoring' } };

/** Loaded when it is first asked for. */
const openMini = async (call: Call) => (await import('./mini/mini-window.ts')).openMiniWindow(call);

/** A guest comes to a room without passing the menu of the first page. */
const otherLanguages = () => offeredLanguages.filter(({ code }) => code !== languageChoice());

/** What is needed rarely. Nothing here has a bare key. */
export const RoomMenu = (props: RoomMenuProps) => {
  const { room } = props.call;
  const isDark = () => document.documentElement.dataset.theme === 'dark';
  const leadItems = (): MenuItem[] => [
    { id: 'end', label: roomWords.endCall, refusal: room.refusalOf(end)?.message },
  ];
  const items = (): MenuItem[] => [
    { id: 'panel', label: roomWords.panelAndScores },
    { id: 'keys', label: roomWords.allKeys, keys: withModifier('/') },
    { id: 'bareKeys', label: roomWords.singleKeys, checked: bareKeys() },
    ...('documentPictureInPicture' in globalThis ? [{ id: 'mini', label: roomWords.miniWindow }] : []),
    { id: 'cover', label: roomWords.coverScores, checked: covered() },
    { id: 'theme', label: roomWords.lightOrDark },
    ...otherLanguages().map(({ code, name }) => ({ id: code, label: name, lang: code })),
    ...(mayInvite(room) ? [{ id: 'invite', label: roomWords.invite }] : []),
    ...(room.isPractice ? [] : [{ id: 'device', label: roomWords.secondDevice }]),
    ...(props.call.isLead() ? leadItems() : []),
    {
      id: 'recuse',
      label: roomWords.stepBack,
      danger: true,
      refusal: room.refusalOf(recuse)?.message,
    },
  ];
  const choose = (id: string) => {
    if (id === 'panel') props.onPanel();
    else if (id === 'keys') props.onKeys();
    else if (id === 'bareKeys') setBareKeys(!bareKeys());
    else if (id === 'mini') void openMini(props.call);
    else if (id === 'cover') setCovered(!covered());
    else if (id === 'invite') props.onInvite();
    else if (id === 'device') props.onDevice();
    else if (id === 'theme') chooseTheme(isDark() ? 'light' : 'dark');
    else if (id === 'end') props.onEndCall();
    else if (id === 'recuse') room.give(recuse);
    // Without its file the language stays as it is.
    else void chooseLanguage(id).catch(() => undefined);
  };
  return <Menu label={roomWords.more} items={items()} onChoose={choose} />;
};
