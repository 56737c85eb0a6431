/**
 * Settled once both families are here, or after `limitMs`: rather the system's fonts for this page than a blank
 * one. Wait for it before the first paint; the fonts load beside the script, so it is seldom a wait.
 */
export const fontsReady = async (limitMs = 300): Promise<void> => {
  if (!document.fonts?.load) return;
  await Promise.race([
    Promise.allSettled([
      document.fonts.load('450 14px "Geist Variable"'),
      document.fonts.load('390 23px "Source Serif 4 Variable"'),
    ]),
    new Promise((resolve) => setTimeout(resolve, limitMs)),
  ]);
};
