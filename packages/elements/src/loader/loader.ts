/**
 * Defines an element's code only when its tag appears on the page.
 *
 * What a page pays before that is this file. It may be started twice, even from two copies: an element that is defined
 * already is left alone.
 *
 * @module
 */

/** Every tag with the module that defines it. */
const definitions: Readonly<Record<string, () => Promise<unknown>>> = {
  'praman-provider': () => import('../define/provider.ts'),
  'praman-doctor-search': () => import('../define/doctor-search.ts'),
  'praman-professional-card': () => import('../define/professional-card.ts'),
  'praman-professional-detail': () => import('../define/professional-detail.ts'),
  'praman-status-badge': () => import('../define/status-badge.ts'),
};

const undefinedTags = ':is(' + Object.keys(definitions).join() + '):not(:defined)';

function defineIn(root: ParentNode): void {
  for (const { localName } of root.querySelectorAll(undefinedTags)) {
    // asked for again when the tag is next seen; until then what stands inside the tag serves
    definitions[localName]?.().catch((error: unknown) => globalThis.console.warn(`<${localName}> did not load`, error));
  }
}

/**
 * Defines what stands in `root` now and what comes into it later.
 *
 * A shadow root is a tree of its own: hand it in to have its elements defined too.
 *
 * @param root @default document
 * @returns stops watching
 */
export function startLoader(root: Document | ShadowRoot = document): () => void {
  defineIn(root);
  const observer = new MutationObserver(() => defineIn(root));
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
