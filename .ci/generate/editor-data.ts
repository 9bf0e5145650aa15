/** Custom data for editors that know HTML: tags, attributes and their values, with their words. */
import type { ElementEntry } from './manifest.ts';

/** The text of `packages/elements/vscode.html-custom-data.json`. */
export function editorData(elements: readonly ElementEntry[]): string {
  const tags = elements.map(({ tagName, summary, attributes = [] }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map(({ name, description, type }) => {
      const values = [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => ({ name: value }));
      return {
        name,
        description,
        ...(type?.text === 'boolean' && { valueSet: 'v' }),
        ...(values.length && { values }),
      };
    }),
  }));
  return JSON.stringify({ version: 1.1, tags });
}
