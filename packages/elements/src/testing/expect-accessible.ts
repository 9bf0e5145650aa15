import type { run } from 'axe-core';

declare global {
  // put there by the test runner's page: axe-core is a plain script, not a module
  var axe: { readonly run: typeof run };
}

/** Fails with axe's own words when something breaks WCAG 2.2 A or AA, or a best practice. */
export async function expectAccessible(target: Element): Promise<void> {
  const { violations } = await globalThis.axe.run(target, {
    resultTypes: ['violations'],
    // a fragment of a page is looked at, so rules about whole pages do not apply
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  if (!violations.length) return;
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`,
  );
  throw new Error(`axe found ${violations.length} violations\n${found.join('\n')}`);
}
