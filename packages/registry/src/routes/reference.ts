/** A page for people who program against the contract. @module */
import type { App } from '../http/variables.ts';
import { referencePage } from '../pages/reference-page.ts';

export function mountReference(app: App): void {
  app.get('/reference', (context) => {
    context.set('route', '/reference');
    context.header('cache-control', 'public, max-age=300');
    return context.html(referencePage());
  });
}
