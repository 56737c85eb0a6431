import { expect, it } from 'vitest';
import { kitSchemaJson } from '../../../shared/kit/kit-schema-json.ts';

it('[K8] the published JSON Schema is the one the code checks kits with', async () => {
  // Writes the file when it is run with `--update`.
  await expect(kitSchemaJson()).toMatchFileSnapshot('../../../templates/kit.schema.json');
});
