import { type Accessor, createContext, useContext } from 'solid-js';

const KitLanguage = createContext<Accessor<string | undefined>>(() => undefined);

/** Around controls that show texts of a kit: which language those are in, whatever the interface speaks. */
export const KitLanguageProvider = KitLanguage.Provider;

/** For `lang` on what comes from the kit: it decides how the text is read aloud, hyphenated and drawn. */
export const useKitLanguage = (): Accessor<string | undefined> => useContext(KitLanguage);
