/** React components of the elements, from the manifest: events become `on…` properties with their own types. */
import { namedEvents, type ElementEntry } from './manifest.ts';

const folderOf = (tag: string): string => tag.replace('praman-', '');
const pascal = (name: string): string => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The text of `packages/elements/src/react/generated.ts`. */
export function react(elements: readonly ElementEntry[]): string {
  const events = [...new Set(elements.flatMap((each) => namedEvents(each).map(({ type }) => type)))].sort();
  const components = elements.map((element) => {
    const { tagName, summary } = element;
    const handlers = namedEvents(element).map(
      ({ name, type }) => `on${pascal(name)}: '${name}' as EventName<${type}>,`,
    );
    const folder = folderOf(tagName);
    return `/** ${summary ?? ''} See \`<${tagName}>\`. */
export const ${pascal(folder)} = createComponent({
  tagName: '${tagName}',
  elementClass: Praman${pascal(folder)},
  react: React,
  events: { ${handlers.join('\n')} },
});`;
  });
  return `/**
 * React components of the elements. Generated from the manifest. Do not edit: run \`pnpm generate\`.
 *
 * React 19 sets properties of custom elements by itself; these add names and types of events, and serve older versions.
 *
 * @module @praman/elements/react
 */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';

import '../define/all.ts';
${elements.map(({ tagName }) => `import { Praman${pascal(folderOf(tagName))} } from '../${folderOf(tagName)}/${folderOf(tagName)}.ts';`).join('\n')}
import type { ${events.join(', ')} } from '../index.ts';

${components.join('\n\n')}
`;
}
