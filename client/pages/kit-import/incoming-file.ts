/** A file on its way to the import page, from wherever it was dropped or chosen. A page load cannot carry it. */
let incoming: File | null = null;

export const leaveIncomingFile = (file: File): void => {
  incoming = file;
};

export const takeIncomingFile = (): File | null => {
  const file = incoming;
  incoming = null;
  return file;
};
