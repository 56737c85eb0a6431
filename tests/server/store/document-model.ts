import type { Collection, Json } from '../../../server/store/store.ts';
import type { SeededRandom } from '../../support/seeded-random.ts';
import { UnderWay } from './under-way.ts';

/** A put of a number, or a removal. Each is one of a kind, also when it does the same as another. */
interface Change {
  readonly document: number | null;
}

/** One document as its writer knows it. */
export class DocumentModel {
  readonly #id: string;
  readonly #random: SeededRandom;
  readonly #underWay = new UnderWay();
  #acknowledged: Change = { document: null };
  #sent: Change[] = [];
  #made = 0;

  constructor(id: string, random: SeededRandom) {
    this.#id = id;
    this.#random = random;
  }

  /** Checks that the document is the acknowledged one or one sent later; what was seen once must stay. */
  async check(collection: Collection<Json>): Promise<void> {
    const found = await collection.get(this.#id);
    const possible = [this.#acknowledged, ...this.#sent];
    const index = possible.findIndex(({ document }) => document === found);
    const change = possible[index];
    if (change === undefined) {
      const documents = possible.map(({ document }) => document);
      throw new Error(`document ${this.#id} is ${found}, not one of ${documents.join(', ')}`);
    }
    this.#acknowledged = change;
    this.#sent = possible.slice(index + 1);
  }

  /** Forgets what was sent to a process that is gone: it will not be written any more. */
  forgetSent(): void {
    this.#sent = [];
  }

  async write(collection: Collection<Json>): Promise<void> {
    for (let turn = this.#random.between(2, 6); turn > 0; turn -= 1) {
      this.#underWay.add(this.#change(collection));
      if (this.#random.chance(0.3)) await this.check(collection);
      if (this.#random.chance(0.5)) await this.#underWay.settle();
    }
    await this.#underWay.settle();
  }

  async #change(collection: Collection<Json>): Promise<void> {
    this.#made += 1;
    const change: Change = { document: this.#random.chance(0.2) ? null : this.#made };
    this.#sent.push(change);
    if (change.document === null) await collection.remove(this.#id);
    else await collection.put(this.#id, change.document);
    const index = this.#sent.indexOf(change);
    if (index === -1) return; // It, or a later one, was seen already.
    this.#acknowledged = change;
    this.#sent = this.#sent.slice(index + 1);
  }
}
