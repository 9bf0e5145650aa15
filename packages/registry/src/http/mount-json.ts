/** A document that never changes while the process runs. @module */
import type { App } from './variables.ts';

export function mountJson(app: App, path: string, document: object): void {
  const body = JSON.stringify(document);
  app.get(path, (context) => {
    context.set('route', path);
    context.header('cache-control', 'public, max-age=300');
    return context.body(body, 200, { 'content-type': 'application/json; charset=utf-8' });
  });
}
