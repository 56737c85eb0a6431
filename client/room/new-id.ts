import { type Branded, idFromBytes } from '../../shared/id.ts';

/** A fresh id for a record that is made here. */
export const newId = <Kind extends Branded<string>>(): Kind =>
  idFromBytes<Kind>(crypto.getRandomValues(new Uint8Array(26)));
