/**
 * Says things to a screen reader without moving the focus.
 *
 * Two regions take turns, so that the same words said twice are heard twice, and speech waits until the typing pauses,
 * so that it does not talk over the echo of the keys. The manner is that of GOV.UK's accessible-autocomplete.
 *
 * @module
 */
import { html, type LitElement, type TemplateResult } from 'lit';

/** Milliseconds of quiet before something is said. */
const quiet = 900;

export class Announcer {
  readonly #host: LitElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = ['', ''];
  #turn = 0;
  #waiting = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Says this once the reader has paused; what was waiting to be said is dropped for it. The same again is not said again. */
  say(words: string): void {
    if (words === this.#waiting) return;
    this.#waiting = words;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#turn = 1 - this.#turn;
      this.#said = this.#turn ? ['', words] : [words, ''];
      this.#host.requestUpdate();
    }, quiet);
  }

  /** The two regions. They stand in the page from the first drawing on, for a region that comes late is not heard. */
  render(): TemplateResult {
    return html`<div class="hidden">
      ${this.#said.map((words) => html`<div role="status" aria-live="polite" aria-atomic="true">${words}</div>`)}
    </div>`;
  }
}
