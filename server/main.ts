import { readFile } from 'node:fs/promises';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import pino from 'pino';
import { openAuditTrail } from './audit/audit-trail.ts';
import { createSteadyClock } from './clock.ts';
import { parseConfig } from './config.ts';
import { createPanelroom } from './panelroom.ts';
import { packageRoot } from './paths.ts';
import { nodeDisk } from './store/embedded/node-disk.ts';
import { openEmbeddedStore } from './store/embedded/open-embedded-store.ts';
import { StoreInUseError } from './store/store-errors.ts';

/**
 * What one request may take, in ms: a sender of a header line every few seconds would keep its connection for ever.
 * A kit of 5 MB comes within the second one over 700 kbit/s.
 */
const patience = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2_000 };

/** How long open work may take once the process was asked to stop, in ms. */
const drainWithin = 4_000;

/**
 * Starts Panelroom on the embedded store and prints the ready line. Resolves when it listens; the process ends with
 * 0 after SIGTERM or SIGINT, and with 2 for wrong settings.
 */
export const serve = async (): Promise<void> => {
  const parsed = parseConfig(process.env);
  if (!parsed.ok) {
    for (const sentence of parsed.problems) process.stderr.write(`${sentence}\n`);
    process.exit(2);
  }
  const { config } = parsed;
  // Logs go to standard error: standard output is for the ready line.
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const store = await openEmbeddedStore({
    dataDir: config.dataDir,
    log: (event) => logger.warn({ store: event }, 'the store found something that the operator should know'),
  }).catch((error) => {
    process.stderr.write(
      `${error instanceof StoreInUseError ? error.message : `The data folder ${config.dataDir} cannot be used: ${error.message}`}\n`,
    );
    process.exit(1);
  });
  const now = createSteadyClock();
  const audit = await openAuditTrail({
    disk: nodeDisk,
    dataDir: config.dataDir,
    now,
    onFailed: (cause) => logger.error({ err: cause }, 'the audit trail could not be written'),
  });
  let port = config.port;
  const publicUrl = () => config.publicUrl ?? new URL(`http://localhost:${port}`);
  const panelroom = await createPanelroom({
    store,
    logger,
    now,
    audit,
    publicUrl,
    version: await versionOfPackage(),
    ownerKey: config.ownerKey,
    trustProxy: config.trustProxy,
    retentionDays: config.retentionDays,
  });
  const server = createAdaptorServer({ fetch: panelroom.fetch, serverOptions: patience });
  panelroom.attach(server as HttpServer);
  // Neither Socket.IO nor the adapter ends upgrades to other addresses, and each would stay open for ever.
  server.on('upgrade', (request, socket) => {
    if (!request.url?.startsWith('/socket.io/')) socket.destroy();
  });
  server.once('error', (error) => {
    process.stderr.write(
      `Cannot listen on ${config.host}:${config.port}: ${error.message}. Set HOST or PORT.\n`,
    );
    process.exit(1);
  });
  await new Promise<void>((resolve) => server.listen(config.port, config.host, resolve));
  port = (server.address() as AddressInfo).port;
  const stop = async () => {
    setTimeout(() => process.exit(0), drainWithin).unref();
    server.close();
    await panelroom.close();
    await audit.close();
    await store.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Last: whoever reads it may ask for the end at once, and must get an orderly one.
  process.stdout.write(`Panelroom is ready: ${publicUrl().origin}/#owner=${panelroom.ownerKey}\n`);
};

const versionOfPackage = async (): Promise<string> =>
  JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8')).version;
