/**
 * Gives an element its words, in the language nearest to it.
 *
 * @module
 */
import { type LitElement, type ReactiveController } from 'lit';

import { onServer } from '../core/environment.ts';
import type { Parts } from '../locales/strings.ts';
import { loadWords, nearestLanguage, wordsOf } from '../locales/tables.ts';

const listeners = new Set<() => void>();
const watched = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** Hears of every change of a `lang` attribute in the trees that hold our elements. */
function watch(root: Node): void {
  if (watched.has(root)) return;
  watched.add(root);
  observer ??= new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
}

/** The language said nearest: on the element, above it, or on a host around it. */
function languageAt(element: Element): string {
  let node: Node | null = element;
  while (node) {
    if (node instanceof HTMLElement && node.lang) return node.lang;
    const slot: HTMLSlotElement | null = node instanceof Element ? node.assignedSlot : null;
    const above: Node | null = slot ?? node.parentNode;
    if (!above || node instanceof ShadowRoot) watch(node);
    node = node instanceof ShadowRoot ? node.host : above;
  }
  return '';
}

/**
 * The words of one part of an element. Each element has its own, so that a page may show two languages side by side.
 *
 * @example
 * ```ts
 * readonly #locale = new LocaleController(this, 'search');
 * ```
 */
export class LocaleController<Part extends keyof Parts> implements ReactiveController {
  readonly #host: LitElement;
  readonly #part: Part;
  readonly #heard = (): void => this.#host.requestUpdate();
  #strings: Parts[Part] | undefined;
  #wanted = '';

  constructor(host: LitElement, part: Part) {
    this.#host = host;
    this.#part = part;
    host.addController(this);
  }

  /** The words; `undefined` only until the first have come. A switch keeps the old words until the new are there. */
  get strings(): Parts[Part] | undefined {
    const lang = nearestLanguage(onServer ? this.#host.lang : languageAt(this.#host));
    const ready = wordsOf(lang, this.#part);
    if (ready) this.#strings = ready;
    else if (lang !== this.#wanted) void this.#load(lang);
    return this.#strings;
  }

  async #load(lang: string): Promise<void> {
    this.#wanted = lang;
    if (await loadWords(lang, this.#part)) this.#host.requestUpdate();
    // without a connection they could not come: the next drawing tries again
    else if (this.#wanted === lang) this.#wanted = '';
  }

  hostConnected(): void {
    listeners.add(this.#heard);
  }

  hostDisconnected(): void {
    listeners.delete(this.#heard);
  }
}
