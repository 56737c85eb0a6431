import { makeBrowserHome, removeBrowserHome } from './browser.ts';

/**
 * Pages of tests live for seconds: what V8 and the compositor do in the background for later comes too late for them, and
 * a process of its own for what draws is one more to begin.
 */
const hasty = [
  '--js-flags=--no-opt --no-maglev --single-threaded-gc',
  '--num-raster-threads=1',
  '--in-process-gpu',
];

/** Once before the browser tests of a run, which unpacking for each file would keep waiting. Returns what ends it. */
export const setup = async (): Promise<() => Promise<void>> => {
  const home = await makeBrowserHome();
  process.env.PANELROOM_BROWSER = JSON.stringify({ ...home, args: [...home.args, ...hasty] });
  return () => removeBrowserHome(home);
};
