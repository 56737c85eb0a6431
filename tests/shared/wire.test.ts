import { createHash } from 'node:crypto';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { describe, expect, it } from 'vitest';
import { operations } from '../../shared/operations/operations.ts';
import { recordTypes } from '../../shared/records/tables.ts';
import { commandSchema, handshakeSchema, protocolVersion } from '../../shared/wire.ts';

/** The shapes that a client and a server of one protocol version must agree on. */
const shapes = () => {
  const shapeOf = (schema: GenericSchema) => toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  return {
    operations: operations
      .filter((operation) => operation.from === 'seat')
      .map((operation) => [operation.name, operation.predictable, shapeOf(operation.args)]),
    records: Object.entries(recordTypes).map(([table, type]) => [table, shapeOf(type.schema)]),
    frames: [shapeOf(commandSchema), shapeOf(handshakeSchema)],
  };
};

/** The hash of the shapes by protocol version. A changed shape needs a new version and a new line; old lines stay. */
const hashes: { readonly [version: number]: string } = {
  1: '3f1ccae69af567b8',
  2: 'dcd6e595e5f969d0',
};

describe('the wire', () => {
  it('[W1] a change of commands, records or frames raises the protocol version', () => {
    const hash = createHash('sha256').update(JSON.stringify(shapes())).digest('hex').slice(0, 16);
    expect(hash, 'Raise protocolVersion in shared/wire.ts and add this hash as its line here.').toBe(
      hashes[protocolVersion],
    );
  });
});
