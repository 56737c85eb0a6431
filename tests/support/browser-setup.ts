import { makeBrowserHome, removeBrowserHome } from './browser.ts';

/** Once before the browser tests of a run, which unpacking for each file would keep waiting. Returns what ends it. */
export const setup = async (): Promise<() => Promise<void>> => {
  const home = await makeBrowserHome();
  process.env.PANELROOM_BROWSER = JSON.stringify(home);
  return () => removeBrowserHome(home);
};
