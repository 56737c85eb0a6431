import { bodyOf, type Problem, problemOf, unreachable } from '../api/request.ts';

export type FetchedFile =
  | { readonly ok: true; readonly blob: Blob; readonly name: string }
  | { readonly ok: false; readonly problem: Problem };

/** A file under the name that the server chose for it. */
export const fetchFile = async (address: string, signal: AbortSignal): Promise<FetchedFile> => {
  try {
    const response = await fetch(address, { credentials: 'same-origin', signal });
    if (!response.ok) return { ok: false, problem: problemOf(response.status, await bodyOf(response)) };
    const name = nameIn(response.headers.get('content-disposition')) ?? 'packet';
    return { ok: true, blob: await response.blob(), name };
  } catch {
    return { ok: false, problem: unreachable() };
  }
};

/** Hands the file to the browser, which saves it as it saves every download. */
export const saveFile = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken the file over long before.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** The file name of a Content-Disposition; the encoded form holds what ASCII cannot. */
const nameIn = (header: string | null): string | null => {
  const encoded = header?.match(/filename\*=UTF-8''([^;]+)/i)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return header?.match(/filename="([^"]+)"/i)?.[1] ?? null;
};
