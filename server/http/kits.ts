import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { kitIdSchema } from '../../shared/id.ts';
import { kitSchema } from '../../shared/kit/kit.ts';
import { agreementOfKit } from '../kit-agreement.ts';
import { createKitImport } from '../kit-import/import-in-worker.ts';
import { kitImportWorkerFile } from '../paths.ts';
import { type Env, requireOwner } from './identity.ts';
import { kitDraftRoutes } from './kit-drafts.ts';
import { kitExportRoutes } from './kit-export.ts';
import { kitSuggestionRoutes } from './kit-suggestions.ts';
import { kitVersionRoutes } from './kit-versions.ts';
import type { HttpParts } from './parts.ts';
import { bodyOf, problem } from './problem.ts';

/** Largest kit file in bytes. */
const largestKit = 5 * 1024 * 1024;

const importKit = createKitImport({ workerFile: kitImportWorkerFile });

/** The kit library, and the preview that shows what would be recognised in a text before anything is saved. */
export const kitRoutes = (parts: HttpParts) =>
  new Hono<Env>()
    .use(requireOwner)
    .use(
      bodyLimit({
        maxSize: largestKit + 64 * 1024,
        onError: (context) => problem(context, 'tooLarge', { detail: 'A kit may have at most 5 MB.' }),
      }),
    )
    .get('/', async (context) =>
      context.json({ kits: await parts.kits.list(), drafts: await parts.drafts.list() }),
    )
    .post('/', async (context) => {
      const read = await bodyOf(context, kitSchema);
      if (!read.ok) return read.response;
      const saved = await parts.kits.add(read.body);
      return saved ? context.json(saved, 201) : problem(context, 'kitExists');
    })
    .post('/preview', async (context) => {
      const upload = await uploadOf(context.req);
      const imported = await importKit(upload.bytes, {
        ...(upload.filename && { filename: upload.filename }),
        ...optionsOf(context.req.query()),
      });
      if (imported.ok) return context.json({ kit: imported.kit, recognised: imported.recognised });
      const { code, message } = imported.refusal;
      return problem(context, code === 'busy' ? 'busy' : 'unreadable', { detail: message });
    })
    .get('/:id', async (context) => {
      const kit = await parts.kits.get(context.req.param('id'));
      return kit ? context.json(kit) : problem(context, 'notFound');
    })
    .get('/:id/agreement', async (context) => {
      const id = context.req.param('id');
      if (!(await parts.kits.get(id))) return problem(context, 'notFound');
      return context.json({ versions: await agreementOfKit(parts.interviews, id) });
    })
    .put('/:id', async (context) => {
      const read = await bodyOf(context, kitSchema);
      if (!read.ok) return read.response;
      if (read.body.id !== context.req.param('id') || !v.is(kitIdSchema, read.body.id))
        return problem(context, 'badRequest', {
          detail: 'The id in the address and the id in the kit differ.',
        });
      return context.json(await parts.kits.save(read.body));
    })
    .delete('/:id', async (context) => {
      const id = v.safeParse(kitIdSchema, context.req.param('id'));
      if (!id.success || !(await parts.kits.remove(id.output))) return problem(context, 'notFound');
      await parts.drafts.remove(id.output);
      await parts.suggestions.removeAll(id.output);
      return context.body(null, 204);
    })
    .route('/', kitExportRoutes(parts))
    .route('/', kitDraftRoutes(parts))
    .route('/', kitSuggestionRoutes(parts))
    .route('/', kitVersionRoutes(parts));

/** What a person has chosen instead of what was recognised. */
const optionsOf = ({ format, segmenter }: Record<string, string>) => ({
  ...(format && { format }),
  ...(segmenter && { segmenter }),
});

/** A file of a form, a text in JSON, or the body as it is. */
const uploadOf = async (request: {
  header(name: string): string | undefined;
  parseBody(): Promise<{ [name: string]: unknown }>;
  json(): Promise<unknown>;
  arrayBuffer(): Promise<ArrayBuffer>;
}): Promise<{ bytes: Uint8Array; filename: string | null }> => {
  const type = request.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) {
    // A body that breaks off is no file: it is refused as an empty one.
    const { file } = await request.parseBody().catch((): { [name: string]: unknown } => ({}));
    if (file instanceof File) return { bytes: new Uint8Array(await file.arrayBuffer()), filename: file.name };
    return { bytes: new TextEncoder().encode(typeof file === 'string' ? file : ''), filename: null };
  }
  if (type.startsWith('application/json')) {
    const parsed = v.safeParse(
      v.object({ text: v.string(), filename: v.optional(v.string()) }),
      // Broken JSON may still be a text of questions, or the start of a kit: the importers judge it.
      await request.json().catch(() => null),
    );
    if (parsed.success)
      return {
        bytes: new TextEncoder().encode(parsed.output.text),
        filename: parsed.output.filename ?? null,
      };
  }
  return {
    bytes: new Uint8Array(await request.arrayBuffer()),
    filename: request.header('x-filename') ?? null,
  };
};
