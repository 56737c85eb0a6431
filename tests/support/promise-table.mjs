/**
 * What a lane found out: its tests with the rows that their names begin with, and what they said of their trials.
 * @typedef {{ rows: string[], passed: boolean, title: string }} Test
 * @typedef {{ rows: string, trials: number, failures: number, counts: { [what: string]: number } }} Told
 * @typedef {{ tests: Test[], told: Told[] }} Found
 * @typedef {{ promise: string, rows: string }} Promised
 */

/** Measures are not added up: the largest is what counts. */
const isMeasure = (what) => / (?:ms|s|MB)$/.test(what);

const merge = (into, counts) => {
  for (const [what, count] of Object.entries(counts))
    into[what] = isMeasure(what) ? Math.max(into[what] ?? 0, count) : (into[what] ?? 0) + count;
  return into;
};

/** One row a promise: its tests, its trials (a test that tells of none is one), its failures. */
const rowOf = ({ promise, rows }, { tests, told }) => {
  const mine = new Set(rows.split(' '));
  const own = tests.filter((test) => test.rows.some((row) => mine.has(row)));
  const saying = told.filter((one) => one.rows.split(' ').some((row) => mine.has(row)));
  const failed = own.filter(({ passed }) => !passed).length;
  return {
    promise: `${promise} (${rows})`,
    tests: own.length,
    trials: saying.length > 0 ? saying.reduce((sum, { trials }) => sum + trials, 0) : own.length,
    failures: Math.max(
      failed,
      saying.reduce((sum, { failures }) => sum + failures, 0),
    ),
    counts: saying.reduce((all, { counts }) => merge(all, counts), {}),
  };
};

/**
 * The table of a lane: promise, trials, failures, and below it how often each operation and fault occurred. `runs`
 * are promises with what was found where they were tried.
 */
export const promiseTable = (/** @type {{ promised: Promised, found: Found }[]} */ runs) => {
  const rows = runs.map(({ promised, found }) => rowOf(promised, found)).filter(({ tests }) => tests > 0);
  const number = (value, width) => String(value).padStart(width);
  const lines = [`${number('trials', 9)} ${number('failed', 6)} ${number('tests', 5)}  promise`];
  for (const { promise, tests, trials, failures, counts } of rows) {
    lines.push(`${number(trials, 9)} ${number(failures, 6)} ${number(tests, 5)}  ${promise}`);
    const all = Object.entries(counts).map(([what, count]) => `${what} ${count}`);
    for (let at = 0; at < all.length; at += 6)
      lines.push(`${' '.repeat(24)}${all.slice(at, at + 6).join(', ')}`);
  }
  return lines.join('\n');
};
