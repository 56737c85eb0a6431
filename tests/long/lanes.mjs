// What the two lanes run. Each promise names its rows of docs/RELIABILITY.md, its test files, and how often it is
// tried in the long lane; in the short lane the tests' own defaults hold.

/** @typedef {{ promise: string, rows: string, project: string, files: string[], env?: Record<string, string> }} Promised */

/** @type {Promised[]} */
export const promises = [
  {
    promise: 'what was acknowledged survives kill -9, once and in order',
    rows: 'F1',
    project: 'integration',
    files: ['tests/server/kill.test.ts'],
    env: { KILLS: '200' },
  },
  {
    promise: 'what was acknowledged survives cuts of power on ext4 and xfs',
    rows: 'F2',
    project: 'long',
    files: ['tests/long/power-cut'],
  },
  {
    promise: 'the store survives crashes, torn writes, damage and failing disks',
    rows: 'S8 S9 S10 S11 S12 S13',
    project: 'integration',
    files: ['tests/server/store'],
  },
  {
    promise: 'a room keeps its laws in random interleavings, crashes and resends',
    rows: 'L1 L2 L3 L4 L5 L6 L7 L8 T07 T29',
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
    files: ['tests/server/attack/transcripts', 'tests/server/attack/writing'],
    env: { TRANSCRIPT_PAIRS: '8' },
  },
  {
    promise: 'a seat that is taken away is gone within a second, and its link with it',
    rows: 'T08',
    project: 'integration',
    files: ['tests/server/attack/revocation', 'tests/server/attack/late-revocation'],
  },
  {
    promise: 'foreign pages, cookies and guesses get nowhere; no log holds what was said or is secret',
    rows: 'T09 T10 T11 T13 T14 T26',
    project: 'integration',
    files: ['tests/server/attack/origins', 'tests/server/attack/secrets'],
    env: { TOKENS: '1000000' },
  },
  {
    promise: 'no frame, flood or slow sender ends the process or changes a room',
    rows: 'T20 T21',
    project: 'integration',
    files: [
      'tests/server/attack/fuzz',
      'tests/server/attack/floods',
      'tests/server/attack/slow-requests',
      'tests/server/frame-encoder',
    ],
    env: { FUZZ_FRAMES: '100000' },
  },
  {
    promise: 'a reader that stops is cut off and costs little',
    rows: 'F8',
    project: 'integration',
    files: ['tests/server/attack/slow-readers'],
  },
  {
    promise: 'text stays text, paths stay inside, expressions stay fast',
    rows: 'T15 T19 T22 T23 T25',
    project: 'integration',
    files: ['tests/server/attack/hostile-text', 'tests/server/attack/paths', 'tests/server/attack/regexps'],
    env: { PATHS: '50000' },
  },
  {
    promise: 'what is installed is exact, summed, and runs nothing of its own',
    rows: 'T30',
    project: 'unit',
    files: ['tests/architecture/lockfile'],
  },
  {
    promise: 'a failing network loses, doubles and reorders nothing',
    rows: 'F9',
    project: 'integration',
    files: ['tests/server/faults/network'],
    env: { NETWORK_FAULTS: '80' },
  },
  {
    promise: 'several tabs of one person agree, and a packet stays the same to the byte',
    rows: 'F10 F22',
    project: 'integration',
    files: ['tests/server/faults/several-tabs'],
  },
  {
    promise: 'what was written without a network for a minute is there afterwards',
    rows: 'F11',
    project: 'long',
    files: ['tests/long/offline'],
  },
  {
    promise: 'restarts, old clients and data of other versions are borne',
    rows: 'F12',
    project: 'integration',
    files: ['tests/server/faults/upgrade'],
    env: { UPGRADES: '20' },
  },
  {
    promise: 'clocks, herds, second owners, damaged rooms and sleep are borne',
    rows: 'F6 F7 F18 F19 F21',
    project: 'integration',
    files: ['tests/server/faults/process', 'tests/server/faults/damaged-room'],
    env: {
      DAMAGE_STRIDE: '1',
      HERD: '1000',
      OWNER_ROUNDS: '15',
      OWNER_STARTERS: '12',
      ASLEEP_SECONDS: '30',
    },
  },
  {
    promise: 'twenty packets at once keep no room waiting',
    rows: 'F16',
    project: 'integration',
    files: ['tests/server/faults/packets-at-once'],
  },
  {
    promise: 'a disk that is full, read-only or failing makes rooms read-only until it is well',
    rows: 'F3 F4 F5',
    project: 'integration',
    files: ['tests/server/faults/full-disk', 'tests/server/faults/failing-calls'],
    env: { FAILING_CALLS: '50' },
  },
  {
    promise: 'the same on real file systems and with calls that the kernel fails',
    rows: 'F3 F4 F5',
    project: 'long',
    files: ['tests/long/real-disk'],
  },
  {
    promise: 'the audit trail tells of every change to it; backups are whole and open nothing',
    rows: 'T27 F20',
    project: 'integration',
    files: ['tests/server/operations'],
  },
  {
    promise: 'a server at work does not grow',
    rows: 'F17',
    project: 'long',
    files: ['tests/long/soak'],
    env: { SOAK_SECONDS: '600' },
  },
];
