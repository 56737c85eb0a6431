import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, the longest first: begun late, one of them would keep everybody waiting for it alone. */
const long = ['simulation/interviews', 'server/kill', 'e2e/accessible', 'e2e/kit-edit', 'simulation/twins'];
/** What waits for browsers and processes runs beside what only computes for as long as there is both. */
const kinds = [/\/tests\/e2e\//, /\/tests\/client\//, /\/tests\/server\//, /\/tests\//];

const rank = ({ moduleId }: TestSpecification): number => {
  const place = long.findIndex((file) => moduleId.includes(`/${file}.test.`));
  return place >= 0 ? place : long.length + kinds.findIndex((kind) => kind.test(moduleId));
};

/** The order of test files on a machine that has no earlier run to go by. */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
