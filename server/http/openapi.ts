import { toJsonSchema } from '@valibot/to-json-schema';
import { Hono } from 'hono';
import * as v from 'valibot';
import { kitSchema } from '../../shared/kit/kit.ts';
import { creating, editing } from './interviews.ts';
import { inviting } from './invites.ts';
import { bringing, joining, peeking } from './join.ts';
import { publishing, saving } from './kit-drafts.ts';
import { querySchema } from './kit-export.ts';
import { declining } from './kit-suggestions.ts';
import { packetForms, packetQuery } from './packet-forms.ts';
import type { HttpParts } from './parts.ts';
import { queried } from './questions.ts';
import { signIn } from './session.ts';

/** Who is answered; all others get 401, 403, or 404 where they may not know that it exists. */
type Who = 'everybody' | 'signed in' | 'seat' | 'rater' | 'seat or owner' | 'lead or owner' | 'owner';

interface Described {
  readonly does: string;
  readonly who: Who;
  /** The status when all is well; 200 where it is not named. */
  readonly status?: number;
  readonly body?: v.GenericSchema;
  readonly query?: v.ObjectSchema<v.ObjectEntries, undefined>;
  /** What is answered when it is not JSON. */
  readonly type?: string;
}

const types: { readonly [form in (typeof packetForms)[number]]: string } = {
  pdf: 'application/pdf',
  json: 'application/json',
  csv: 'text/csv',
  md: 'text/markdown',
  review: 'application/json',
};

/** A packet in each of its forms; `path` as far as the ending. */
const inEachForm = (path: string, described: Described): ReadonlyArray<readonly [string, Described]> =>
  packetForms.map((form) => [
    `GET ${path}${form === 'review' ? '-review' : `.${form}`}`,
    { query: packetQuery, type: types[form], ...described },
  ]);

const comparisonQuery = v.object({ interviews: v.string(), ...packetQuery.entries });
const previewed = v.object({ text: v.string(), filename: v.optional(v.string()) });

/** Every address of the interface. A test holds it against those that are answered. */
export const described: { readonly [route: string]: Described } = {
  'GET /metrics': { does: 'Figures for a monitor', who: 'owner', type: 'text/plain' },
  'GET /api/health': { does: 'Whether the server and its rooms are well', who: 'everybody' },
  'GET /api/openapi.json': { does: 'This document', who: 'everybody' },
  'GET /api/audit': { does: 'The latest records of the audit trail', who: 'owner' },
  'GET /api/session': { does: 'Who asks', who: 'everybody' },
  'POST /api/session': { does: 'Sign in as owner', who: 'everybody', body: signIn },
  'DELETE /api/session': { does: 'Sign out', who: 'everybody', status: 204 },
  'POST /api/join': { does: 'Take a seat by an invite', who: 'everybody', body: joining },
  'POST /api/join/peek': { does: 'What an invite opens', who: 'everybody', body: peeking },
  'POST /api/join/device': { does: 'Take a seat to a second device', who: 'everybody', body: bringing },
  'GET /api/kits': { does: 'Kits and drafts', who: 'owner' },
  'POST /api/kits': { does: 'Add a kit', who: 'owner', status: 201, body: kitSchema },
  'POST /api/kits/preview': { does: 'What is recognised in a file', who: 'owner', body: previewed },
  'GET /api/kits/:id': { does: 'A kit', who: 'owner' },
  'PUT /api/kits/:id': { does: 'Save the next version of a kit', who: 'owner', body: kitSchema },
  'DELETE /api/kits/:id': { does: 'Delete a kit', who: 'owner', status: 204 },
  'GET /api/kits/:id/export': {
    does: 'A kit as a file',
    who: 'owner',
    query: querySchema,
    type: 'application/octet-stream',
  },
  'GET /api/kits/:id/agreement': { does: 'Agreement across interviews of a kit', who: 'owner' },
  'GET /api/kits/:id/draft': { does: 'The draft of a kit', who: 'owner' },
  'PUT /api/kits/:id/draft': { does: 'Save the draft of a kit', who: 'owner', body: saving },
  'DELETE /api/kits/:id/draft': { does: 'Drop the draft of a kit', who: 'owner', status: 204 },
  'POST /api/kits/:id/publish': { does: 'Make a draft the next version', who: 'owner', body: publishing },
  'GET /api/kits/:id/versions': { does: 'The versions of a kit', who: 'owner' },
  'GET /api/kits/:id/versions/:version': { does: 'A kit as a version had it', who: 'owner' },
  'GET /api/kits/:id/suggestions': { does: 'What panels suggested for a kit', who: 'owner' },
  'POST /api/kits/:id/suggestions/:suggestionId/accept': { does: 'Accept a suggestion', who: 'owner' },
  'POST /api/kits/:id/suggestions/:suggestionId/decline': {
    does: 'Decline a suggestion',
    who: 'owner',
    body: declining,
  },
  'GET /api/questions': { does: 'Look through the questions of all kits', who: 'owner', query: queried },
  'GET /api/interviews': { does: 'Interviews; of a guest the own', who: 'signed in' },
  'POST /api/interviews': { does: 'Make an interview', who: 'owner', status: 201, body: creating },
  'GET /api/interviews/:id': { does: 'An interview', who: 'seat or owner' },
  'PATCH /api/interviews/:id': { does: 'Change an interview in draft', who: 'owner', body: editing },
  'DELETE /api/interviews/:id': { does: 'Delete an interview', who: 'owner', status: 204 },
  'GET /api/interviews/:id/invites': { does: 'The links into a room', who: 'lead or owner' },
  'POST /api/interviews/:id/invites': {
    does: 'Make a link into a room',
    who: 'lead or owner',
    status: 201,
    body: inviting,
  },
  'DELETE /api/interviews/:id/invites/:inviteId': {
    does: 'Close a link and end who came with it',
    who: 'lead or owner',
    status: 204,
  },
  'POST /api/interviews/:id/device-link': {
    does: 'A link that takes the own seat to a second device',
    who: 'seat',
    status: 201,
  },
  ...Object.fromEntries(
    inEachForm('/api/interviews/:id/packet', { does: 'The hiring packet', who: 'seat or owner' }),
  ),
  ...Object.fromEntries(
    inEachForm('/api/interviews/:id/scorecard', { does: 'The own scorecard', who: 'rater' }).filter(
      ([route]) => !route.endsWith('-review'),
    ),
  ),
  'GET /api/candidates/:ref/asked': { does: 'What a candidate was asked before', who: 'owner' },
  ...Object.fromEntries(
    inEachForm('/api/candidates/:ref/packet', { does: 'All interviews of a candidate', who: 'owner' }),
  ),
  ...Object.fromEntries(
    inEachForm('/api/comparison', {
      does: 'Candidates on one kit version beside each other',
      who: 'owner',
      query: comparisonQuery,
    }),
  ),
  'GET /api/packet-progress/:job': { does: 'How far a PDF is that is being made', who: 'signed in' },
};

const schemaOf = (schema: v.GenericSchema): object => {
  const { $schema, ...rest } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // How a text is trimmed, and checks across fields, have no words in JSON Schema.
    errorMode: 'ignore',
  });
  return rest;
};

const parametersOf = (path: string, query: Described['query']): object[] => [
  ...[...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  })),
  ...Object.entries(query?.entries ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: schema.type !== 'optional',
    schema: schemaOf(schema as v.GenericSchema),
  })),
];

const problemAnswer = {
  description: 'A problem: what went wrong, with a code for programs',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const operationOf = (path: string, { does, who, status = 200, body, query, type }: Described): object => ({
  summary: does,
  description: `For: ${who}.`,
  ...(who === 'everybody' ? { security: [] } : {}),
  parameters: parametersOf(path, query),
  ...(body
    ? {
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: body === kitSchema ? { $ref: '#/components/schemas/Kit' } : schemaOf(body),
            },
          },
        },
      }
    : {}),
  responses: {
    [status]: {
      description: 'Done',
      ...(status === 204 ? {} : { content: { [type ?? 'application/json']: {} } }),
    },
    default: problemAnswer,
  },
});

/** The interface over HTTP in OpenAPI 3.1; bodies and queries are the schemas that the routes check with. */
export const openApiDocument = (version: string): object => {
  const paths: { [path: string]: { [method: string]: object } } = {};
  for (const [route, one] of Object.entries(described)) {
    const [method = '', path = ''] = route.split(' ');
    const named = path.replace(/:(\w+)/g, '{$1}');
    paths[named] = { ...paths[named], [method.toLowerCase()]: operationOf(path, one) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Panelroom', version, description: 'The live channel is described in docs/API.md.' },
    security: [{ session: [] }, { token: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'panelroom' },
        token: { type: 'http', scheme: 'bearer' },
      },
      schemas: {
        Kit: schemaOf(kitSchema),
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code', 'detail'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            detail: { type: 'string' },
            errors: {
              type: 'array',
              items: {
                type: 'object',
                required: ['path', 'message'],
                properties: { path: { type: 'string' }, message: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  };
};

/** Made when it is first asked for: few ever do. */
export const openApiRoutes = ({ version }: Pick<HttpParts, 'version'>) => {
  let made: object | null = null;
  return new Hono().get('/', (context) => {
    made ??= openApiDocument(version);
    return context.json(made);
  });
};
