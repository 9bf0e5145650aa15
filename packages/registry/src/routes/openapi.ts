/** The contract as OpenAPI 3.1, made from the route table. @module */
import { mountJson } from '../http/mount-json.ts';
import type { App } from '../http/variables.ts';
import { describeApi } from '../openapi/describe-api.ts';

export function mountOpenApi(app: App): void {
  mountJson(app, '/openapi.json', describeApi());
}
