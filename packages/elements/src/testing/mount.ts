/** Putting an element on the test page, and reading what a person would. @module */
import { render, type LitElement, type TemplateResult } from 'lit';

import { until } from './play.ts';

/** Draws a template into a fresh corner of the page, and hands back its first element. The corner before it goes away. */
export async function mount<Mounted extends LitElement>(template: TemplateResult, lang = 'en'): Promise<Mounted> {
  document.querySelector('#corner')?.remove();
  const corner = document.createElement('main');
  corner.id = 'corner';
  corner.lang = lang;
  document.body.append(corner);
  render(template, corner);
  const mounted = corner.firstElementChild as Mounted;
  // what is mounted may be a plain element with ours inside
  await (mounted as Partial<LitElement>).updateComplete;
  return mounted;
}

/** All words inside, shadow roots included, hidden parts left out. */
export function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element || node instanceof DocumentFragment)) return '';
  if (node instanceof HTMLElement && node.hidden) return '';
  if (node instanceof HTMLStyleElement) return '';
  const children =
    node instanceof HTMLSlotElement && node.assignedNodes().length
      ? node.assignedNodes()
      : [...(node instanceof Element && node.shadowRoot ? node.shadowRoot : node).childNodes];
  return children
    .map(textOf)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,:;.])/gu, '')
    .trim();
}

/** Waits until these words can be read. */
export const reads = async (host: Element, words: string, patience?: number): Promise<void> => {
  await until(() => textOf(host).includes(words), `“${words}”, in “${textOf(host).slice(0, 2000)}”`, patience);
};

/** Collects what escapes to the page; a page must hear of trouble by events only. */
export function watchPage(): { readonly escaped: readonly string[]; stop(): void } {
  const escaped: string[] = [];
  const note = (event: Event): void => {
    escaped.push(event instanceof PromiseRejectionEvent ? String(event.reason) : (event as ErrorEvent).message);
  };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  return {
    escaped,
    stop() {
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', note);
    },
  };
}
