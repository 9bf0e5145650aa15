/** Reference pages of the elements, from the manifest. */
import { namedEvents, type ElementEntry } from './manifest.ts';

const cell = (text: string | undefined): string => (text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
const code = (text: string | undefined): string => (text ? `\`${cell(text)}\`` : '');

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return `## ${title}\n\n${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n\n`;
}

function page(element: ElementEntry): string {
  const { name, tagName, summary, description, attributes = [], members = [], slots = [] } = element;
  const properties = members.filter(
    ({ kind, privacy, attribute, name: member, static: own, description: words }) =>
      kind === 'field' && (!privacy || privacy === 'public') && !own && !attribute && words && !member?.startsWith('#'),
  );
  const tag = tagName.replace('praman-', '');
  return `# \`<${tagName}>\`

${summary ?? ''}

${description ?? ''}

Class \`${name}\` from \`@praman/elements/${tag}\`; \`@praman/elements/define/${tag}\` defines the tag.

${table(
  'Attributes',
  ['Attribute', 'Type', 'Default', 'What it does'],
  attributes.map((each) => [code(each.name), code(each.type?.text), code(each.default), cell(each.description)]),
)}${table(
    'Properties',
    ['Property', 'Type', 'What it holds'],
    properties.map((each) => [code(each.name), code(each.type?.text), cell(each.description)]),
  )}${table(
    'Events',
    ['Event', 'Type', 'When'],
    namedEvents(element).map((each) => [code(each.name), code(each.type), cell(each.description)]),
  )}${table(
    'Slots',
    ['Slot', 'What it is for'],
    slots.map((each) => [each.name ? code(each.name) : '(default)', cell(each.description)]),
  )}${table(
    'Parts',
    ['Part', 'What it is'],
    (element.cssParts ?? []).map((each) => [code(each.name), cell(each.description)]),
  )}${table(
    'Custom properties',
    ['Property', 'Default', 'What it sets'],
    (element.cssProperties ?? []).map((each) => [code(each.name), code(each.default), cell(each.description)]),
  )}${table(
    'States',
    ['State', 'When'],
    (element.cssStates ?? []).map((each) => [code(each.name), cell(each.description)]),
  )}`;
}

/** Every page by its path from the root. */
export function elementPages(elements: readonly ElementEntry[]): Record<string, string> {
  const list = elements
    .map(({ tagName, summary }) => `- [\`<${tagName}>\`](${tagName}.md): ${cell(summary)}`)
    .join('\n');
  return {
    'docs/reference/elements/README.md': `# Elements\n\n${list}\n`,
    ...Object.fromEntries(elements.map((each) => [`docs/reference/elements/${each.tagName}.md`, page(each)])),
  };
}
