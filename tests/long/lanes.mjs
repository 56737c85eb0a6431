// What the two lanes run. Each promise names its rows of docs/RELIABILITY.md, its test files, and how often it is
// tried in the long lane; in the short lane the tests' own defaults hold.

/** @typedef {{ promise: string, rows: string, project: string, files: string[], env?: Record<string, string> }} Promised */

/** @type {Promised[]} */
export const promises = [
  {
    promise: 'an acknowledged note survives kill -9, once and in order',
    rows: 'F1',
    project: 'integration',
    files: ['tests/server/kill.test.ts'],
    env: { KILLS: '200' },
  },
  {
    promise: 'the store survives cut power, torn writes and failing disks',
    rows: 'F2 F5 F6',
    project: 'integration',
    files: ['tests/server/store'],
  },
  {
    promise: 'a room keeps its laws in random interleavings, crashes and resends',
    rows: 'T05 T06 T07 T29 F10 F11',
    project: 'unit',
    files: ['tests/laws'],
    env: { LAW_RUNS: '3000' },
  },
  {
    promise: 'nobody is given what is not theirs, over any address, event or operation',
    rows: 'T01 T02 T04 T28',
    project: 'integration',
    files: ['tests/server/attack/routes', 'tests/server/attack/operations', 'tests/server/attack/frames'],
  },
  {
    promise: 'a connection acts in the room of its handshake',
    rows: 'T03',
    project: 'integration',
    files: ['tests/server/attack/room-switch'],
    env: { INTERLEAVINGS: '5000' },
  },
  {
    promise: 'a sealed scorecard changes no byte that others receive',
    rows: 'T05 T06',
    project: 'integration',
    files: ['tests/server/attack/transcripts'],
    env: { TRANSCRIPT_PAIRS: '8' },
  },
  {
    promise: 'a seat that is taken away is gone within a second',
    rows: 'T08',
    project: 'integration',
    files: ['tests/server/attack/revocation'],
  },
  {
    promise: 'foreign pages, planted cookies and guesses get nowhere',
    rows: 'T09 T10 T11 T13 T14 T26',
    project: 'integration',
    files: ['tests/server/attack/origins', 'tests/server/attack/secrets'],
    env: { TOKENS: '1000000' },
  },
  {
    promise: 'no frame ends the process or changes a room',
    rows: 'T20 T21 F8',
    project: 'integration',
    files: ['tests/server/attack/fuzz', 'tests/server/attack/floods', 'tests/server/attack/slow-readers'],
    env: { FUZZ_FRAMES: '100000' },
  },
  {
    promise: 'text stays text, paths stay inside, expressions stay fast',
    rows: 'T15 T19 T22 T23 T25',
    project: 'integration',
    files: ['tests/server/attack/hostile-text', 'tests/server/attack/paths', 'tests/server/attack/regexps'],
    env: { PATHS: '50000' },
  },
  {
    promise: 'a failing network loses, doubles and reorders nothing',
    rows: 'F9',
    project: 'integration',
    files: ['tests/server/faults/network'],
    env: { NETWORK_FAULTS: '80' },
  },
  {
    promise: 'clocks, herds, second owners, damaged rooms and sleep are borne',
    rows: 'F6 F7 F18 F19 F21',
    project: 'integration',
    files: ['tests/server/faults/process'],
    env: { HERD: '1000', OWNER_ROUNDS: '15' },
  },
  {
    promise: 'a disk that takes nothing makes rooms read-only until it does',
    rows: 'F3 F4 F5',
    project: 'integration',
    files: ['tests/server/faults/full-disk'],
  },
  {
    promise: 'the audit trail tells of every change to it; backups are whole and open nothing',
    rows: 'T27 F20',
    project: 'integration',
    files: ['tests/server/operations'],
  },
  {
    promise: 'the same on real file systems: full at work, read-only at the start',
    rows: 'F3 F4',
    project: 'long',
    files: ['tests/long/real-disk'],
  },
  {
    promise: 'a server at work does not grow',
    rows: 'F17',
    project: 'long',
    files: ['tests/long/soak'],
  },
];
