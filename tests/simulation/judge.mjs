// A worker of `npm run mutants`: plays the seeds on the code that it was bundled with.
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { judgeSeeds } = await import(pathToFileURL(workerData.file).href);
parentPort.postMessage(await judgeSeeds(workerData));
