/** The one style sheet of the pages that the server draws itself. @module */
import type { App } from '../http/variables.ts';
import { styleSheet } from '../pages/style-sheet.ts';

export function mountStyles(app: App): void {
  app.get('/assets/pages.css', (context) => {
    context.set('route', '/assets/pages.css');
    context.header('cache-control', 'public, max-age=3600');
    return context.body(styleSheet, 200, { 'content-type': 'text/css; charset=utf-8' });
  });
}
