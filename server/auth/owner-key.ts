import type { Collection, Json } from '../store/store.ts';
import { newSecret } from './secrets.ts';

/** The owner's sign-in secret: the one that is set, else the one kept from the first start, else a new one. */
export const ownerKeyOf = async (settings: Collection<Json>, given: string | null): Promise<string> => {
  if (given !== null) return given;
  const kept = await settings.get('ownerKey');
  if (typeof kept === 'string') return kept;
  const made = newSecret();
  await settings.put('ownerKey', made);
  return made;
};
