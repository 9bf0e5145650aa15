/** Small deeds of a reader, for stories and tests. @module */
import type { LitElement } from 'lit';

/** Waits until something is so, looking again every few milliseconds. Fails with a word when it never is. */
export async function until<Value>(look: () => Value, what: string, patience = 3000): Promise<NonNullable<Value>> {
  const end = performance.now() + patience;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** The first of our elements below. */
export function elementIn<Name extends keyof HTMLElementTagNameMap>(
  root: ParentNode,
  tag: Name,
): HTMLElementTagNameMap[Name] {
  const found = root.querySelector(tag);
  if (!found) throw new Error(`No <${tag}> here`);
  return found;
}

/** Something inside an element's shadow, once it is there. */
export const inside = <Found extends HTMLElement = HTMLElement>(host: Element, selector: string): Promise<Found> =>
  until(() => host.shadowRoot?.querySelector<Found>(selector), `${selector} in <${host.localName}>`);

/** Types a text whole, as a paste or an input method does. */
export async function type(host: LitElement, text: string): Promise<void> {
  const input = await inside<HTMLInputElement>(host, 'input[role=combobox]');
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await host.updateComplete;
}

/** Presses a key in the box. */
export async function press(host: LitElement, key: string): Promise<KeyboardEvent> {
  const input = await inside<HTMLInputElement>(host, 'input[role=combobox]');
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  input.dispatchEvent(event);
  await host.updateComplete;
  return event;
}

/** Presses the search button. */
export async function submit(host: LitElement): Promise<void> {
  (await inside<HTMLButtonElement>(host, '[part=submit]')).click();
}
