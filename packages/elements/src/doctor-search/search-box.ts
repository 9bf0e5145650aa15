/**
 * The box: one label, one field, one button, and the completions below. A combobox by the WAI-ARIA 1.2 pattern.
 *
 * @module
 */
import type { Suggestion } from '@praman/schemas';
import { html, nothing, type TemplateResult } from 'lit';

import type { SuggestionsController } from '../controllers/suggestions-controller.ts';
import { speak } from '../core/people.ts';
import { crossIcon, searchIcon } from '../icons/box-icons.ts';
import type { SearchStrings } from '../locales/strings.ts';

export interface SearchBox {
  readonly strings: SearchStrings;
  readonly text: string;
  /** Name of the field, for the form that serves before the script has come. */
  readonly name: string;
  readonly suggestions: SuggestionsController;
  /** Told of each change of the text. */
  readonly typed: (text: string) => void;
  readonly submitted: () => void;
  readonly chosen: (suggestion: Suggestion) => void;
  readonly cleared: () => void;
}

/** Draws the box. */
export function searchBox(box: SearchBox): TemplateResult {
  const { strings, text, suggestions } = box;
  const { items, open, active } = suggestions;
  return html`<form
    part="form"
    role="search"
    aria-label=${strings.heading}
    @submit=${(event: Event) => {
      event.preventDefault();
      suggestions.close();
      box.submitted();
    }}
  >
    <label id="label" for="q">${strings.label}</label>
    <div class="field">
      ${searchIcon}
      <input
        id="q"
        name=${box.name}
        part="input"
        role="combobox"
        aria-labelledby="label"
        aria-autocomplete="list"
        aria-expanded=${open}
        aria-controls="options"
        aria-activedescendant=${active < 0 ? nothing : `option-${active}`}
        aria-describedby="hint"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        dir="auto"
        .value=${text}
        @input=${({ target }: InputEvent) => box.typed((target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => keyed(event, box)}
        @blur=${() => suggestions.close()}
        @click=${() => suggestions.show()}
      />
      ${
        text
          ? html`<button type="button" class="button bare" aria-label=${strings.clear} @click=${box.cleared}>
              ${crossIcon}
            </button>`
          : nothing
      }
      <button part="submit" class="button main">${strings.search}</button>
      <ul id="options" part="suggestions" role="listbox" aria-label=${strings.suggestions} ?hidden=${!open}>
        ${items.map((item, index) => option(item, index, box))}
      </ul>
    </div>
    <p id="hint" class="soft">${strings.hint}</p>
  </form>`;
}

const option = (item: Suggestion, index: number, { strings, suggestions, text, chosen }: SearchBox): TemplateResult => {
  const said = speak(item.text, item.kind === 'name' ? scriptOf(text) : strings.lang);
  const take = (): void => {
    suggestions.close();
    chosen(item);
  };
  return html`<li
    id="option-${index}"
    role="option"
    aria-selected=${index === suggestions.active}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${take}
    @keydown=${({ key }: KeyboardEvent) => {
      // a screen reader may put its own focus here
      if (key === 'Enter') take();
    }}
  >
    <bdi lang=${said.lang}>${said.text}</bdi>
    <span class="soft">${strings.suggestionKinds[item.kind]}</span>
  </li>`;
};

/** A name is completed in the script in which it was begun. */
export const scriptOf = (text: string): string => (/\p{Script=Devanagari}/u.test(text) ? 'hi' : 'en');

function keyed(event: KeyboardEvent, { suggestions, chosen, cleared, text }: SearchBox): void {
  // keys that belong to an input method are not ours
  if (event.isComposing) return;
  const { key } = event;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    suggestions.move(key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
  } else if (key === 'Enter' && suggestions.open && suggestions.active >= 0) {
    const item = suggestions.items[suggestions.active];
    suggestions.close();
    if (item) chosen(item);
    event.preventDefault();
  } else if (key === 'Escape' && (suggestions.open || text)) {
    if (suggestions.open) suggestions.close();
    else cleared();
    event.preventDefault();
  } else if (key === 'Home' || key === 'End' || key === 'ArrowLeft' || key === 'ArrowRight') {
    suggestions.leave();
  }
}
