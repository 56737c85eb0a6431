import { describe, expect, it } from 'vitest';
import { openApiDocument, openApiRoutes } from '../../server/http/openapi.ts';
import { middleware, routeTable } from './attack/outcomes.ts';

interface Operation {
  readonly parameters: ReadonlyArray<{ readonly name: string; readonly required: boolean }>;
  readonly responses: { readonly [status: string]: unknown };
  readonly requestBody?: { readonly content: { readonly [type: string]: { readonly schema: object } } };
}

// As a program that reads it gets it.
const document = JSON.parse(JSON.stringify(openApiDocument('1.2.3'))) as {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: { readonly required: string[] } } };
};

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    route: `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
    operation,
  })),
);
const operationOf = (route: string) => operations.find((one) => one.route === route)?.operation;

describe('the OpenAPI document', () => {
  it('[A17] describes each address but that of the pages, and no other', () => {
    // That the table is whole is the matter of T01.
    const answered = Object.keys(routeTable).filter((route) => route !== 'GET /*');
    expect(operations.map(({ route }) => route).toSorted()).toEqual(answered.toSorted());
    expect(middleware.some((route) => operationOf(route))).toBe(false);
  });

  it('[A17] names the status with which each of them answers when all is well', () => {
    const wrong = Object.entries(routeTable).flatMap(([route, { statuses }]) => {
      const well = Object.values(statuses).filter((status) => status < 300);
      const said = Object.keys(operationOf(route)?.responses ?? { 200: {} });
      return well.filter((status) => !said.includes(String(status))).map((status) => `${route} ${status}`);
    });
    expect(wrong).toEqual([]);
  });

  it('[A17] has the fields that are asked for, and what may be left out', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.info.version).toBe('1.2.3');
    const making = operationOf('POST /api/interviews')?.requestBody?.content['application/json']?.schema;
    expect(making).toMatchObject({
      type: 'object',
      required: ['kitId', 'candidate'],
      additionalProperties: false,
      properties: {
        revealPolicy: { enum: ['whenAllSubmitted', 'whenYouSubmit', 'whenLeadOpens', 'open'] },
      },
    });
    expect(document.components.schemas.Kit?.required).toContain('questions');
    const packet = operationOf('GET /api/interviews/:id/packet.pdf')?.parameters;
    expect(packet?.map(({ name, required }) => [name, required])).toEqual([
      ['id', true],
      ['variant', false],
      ['page', false],
      ['job', false],
    ]);
  });

  it('[A17] is answered as JSON, the same each time', async () => {
    const routes = openApiRoutes({ version: '1.2.3' });
    const [once, again] = [await routes.request('/'), await routes.request('/')];
    expect(once.headers.get('content-type')).toContain('application/json');
    expect(await once.json()).toEqual(document);
    expect(await again.json()).toEqual(document);
  });
});
