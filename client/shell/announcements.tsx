import { createContext, type JSX, useContext } from 'solid-js';
import { Announcer, createAnnouncements } from '../ui/announcer.tsx';

const SayContext = createContext<(message: string) => void>(() => undefined);

/** Says something politely to whoever listens to the page instead of looking at it. */
export const useSay = () => useContext(SayContext);

/** The one live region of the app. It stands outside the routes, or a change of page would swallow the news. */
export const AnnouncementsProvider = (props: { children: JSX.Element }) => {
  const { text, say } = createAnnouncements();
  return (
    <SayContext.Provider value={say}>
      {props.children}
      <Announcer text={text()} />
    </SayContext.Provider>
  );
};
