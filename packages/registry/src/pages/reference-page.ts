/**
 * The route table as a page: no script, no outside file.
 *
 * @module
 */
import { problems, routes } from '@praman/schemas';
import type { Route } from '@praman/schemas';
import { html } from 'hono/html';

import { jsonSchemaOf } from '../openapi/json-schemas.ts';
import { layout } from './layout.ts';
import type { Html } from './layout.ts';

/** As much of a JSON Schema as a parameter uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

const nameIn = ({ $ref = '' }: Schema): string => $ref.split('/').at(-1) ?? '';

/** What a parameter takes, in a few words. */
function kindOf(schema: Schema): string {
  if (schema.enum) return schema.enum.join(' · ');
  if (schema.items) return `list of ${kindOf(schema.items)}`;
  if (schema.$ref) return nameIn(schema);
  const bounds = (['minLength', 'maxLength', 'minimum', 'maximum', 'pattern'] as const).flatMap((key) =>
    schema[key] === undefined ? [] : [`${key} ${schema[key] ?? ''}`],
  );
  return [schema.type ?? '', ...bounds].join(', ');
}

function parameters(route: Route): Html {
  const fields = [...Object.entries(route.params?.shape ?? {}), ...Object.entries(route.query?.shape ?? {})];
  if (fields.length === 0) return html`<p>No parameters.</p>`;
  return html`<table>
    <caption>
      Parameters
    </caption>
    <thead>
      <tr>
        <th scope="col">Name</th>
        <th scope="col">Takes</th>
      </tr>
    </thead>
    <tbody>
      ${fields.map(
        ([name, field]) =>
          html`<tr>
            <th scope="row"><code>${name}</code></th>
            <td>${kindOf(jsonSchemaOf(field))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const operation = (name: string, route: Route): Html =>
  html`<section aria-labelledby="${name}">
    <h2 id="${name}">${route.summary}</h2>
    <p><code>${route.method} ${route.path}</code></p>
    ${parameters(route)}
    <p>
      Answers
      <code>${nameIn(jsonSchemaOf(route.answer))}</code
      >${route.maxAge > 0 ? `, which may be kept for ${route.maxAge} seconds` : ''}.
    </p>
    <p>
      May refuse with
      ${route.problems.map((code, at) => html`${at > 0 ? ', ' : ''}<code>${code}</code> (${problems[code].status})`)}.
    </p>
  </section>`;

/** Draws the page. */
export const referencePage = (): Html =>
  layout({
    lang: 'en',
    title: 'Praman registry: reference',
    body: html`<h1>Praman registry: reference</h1>
      <p>
        Everything is public and read-only. The same as a document for machines:
        <a href="/openapi.json">openapi.json</a>.
      </p>
      <nav aria-label="Operations">
        <ul>
          ${Object.entries(routes).map(([name, { summary }]) => html`<li><a href="#${name}">${summary}</a></li>`)}
        </ul>
      </nav>
      ${Object.entries(routes).map(([name, route]) => operation(name, route))}`,
  });
