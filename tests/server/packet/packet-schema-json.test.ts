import { expect, it } from 'vitest';
import { packetSchemaJson } from '../../../server/packet/packet-schema-json.ts';

it('[P13] the published schema of the packet is the one that files are checked with', async () => {
  await expect(packetSchemaJson()).toMatchFileSnapshot('../../../templates/packet.schema.json');
});
