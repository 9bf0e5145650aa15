/**
 * The filters: native selects, each filled from the register's own lists. Brought only when a reader opens them.
 *
 * @module
 */
import type { Client } from '@praman/client';
import type { Facets, FilterName, Text } from '@praman/schemas';
import { html, nothing, type TemplateResult } from 'lit';

import { format, indian } from '../core/format.ts';
import { speak } from '../core/people.ts';
import type { Filters } from '../core/query.ts';
import { crossIcon } from '../icons/box-icons.ts';
import type { FilterStrings, ResultStrings } from '../locales/strings.ts';

export { default as styles } from './filters.styles.ts';

/** One value that a reader can choose. */
interface Choice {
  readonly code: string;
  readonly name: Text;
}

export interface FilterPanel {
  readonly strings: FilterStrings;
  readonly words: ResultStrings;
  readonly lists: FilterLists;
  readonly shown: readonly FilterName[];
  readonly filters: Filters;
  readonly facets: Facets | undefined;
  readonly change: (name: FilterName, value: string) => void;
}

/** Languages that people of India speak with patients, by BCP 47 tag; the reader's browser knows what they are called. */
const languages = 'hi en as bn brx doi gu kn ks kok mai ml mni mr ne or pa sa sat sd ta te ur'.split(' ');
const genders = ['female', 'male', 'transgender', 'other'] as const;
const statuses = ['active', 'conditions', 'provisional', 'renewalDue', 'suspended', 'removed', 'retired'] as const;

/** The lists behind the selects, each fetched once for what it hangs on. */
export class FilterLists {
  readonly #client: Client;
  readonly #changed: () => void;
  readonly #failed: (error: unknown) => void;
  readonly #lists = new Map<string, readonly Choice[]>();

  constructor(client: Client, changed: () => void, failed: (error: unknown) => void) {
    this.#client = client;
    this.#changed = changed;
    this.#failed = failed;
  }

  /** Values of a filter, or `undefined` while they are on their way. */
  choices(name: FilterName, filters: Filters): readonly Choice[] | undefined {
    const { profession, state, district } = filters;
    const { professions, specialities, places, councils } = this.#client;
    switch (name) {
      case 'profession':
        return this.#list('professions', () => professions.list());
      case 'speciality':
        return this.#list(`specialities ${profession}`, () => specialities.list(profession ? { profession } : {}));
      case 'state':
        return this.#list('states', () => places.list({ kind: 'state' }));
      case 'district':
        // one that came without its state, from a link or a completion, is looked up among all
        return state || district
          ? this.#list(`districts ${state}`, () => places.list({ kind: 'district', ...(state && { state }) }))
          : [];
      case 'council':
        return this.#list(`councils ${profession}`, () => councils.list(profession ? { profession } : {}));
      default:
        return [];
    }
  }

  #list(key: string, load: () => Promise<{ readonly items: readonly Choice[] }>): readonly Choice[] | undefined {
    if (!this.#lists.has(key)) {
      this.#lists.set(key, []);
      void load().then(
        ({ items }) => {
          this.#lists.set(key, items);
          this.#changed();
        },
        (error: unknown) => {
          this.#lists.delete(key);
          this.#failed(error);
        },
      );
    }
    return this.#lists.get(key);
  }
}

/** What a language is called: `ml` is Malayalam. The text may be no tag at all, when it came from an address. */
function languageName(code: string, lang: string): string {
  try {
    return new Intl.DisplayNames(indian(lang), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** An attribute or an address may hold anything. */
const ownWord = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value;

/** What a value is called. */
export function filterWords(name: FilterName, value: string, panel: Omit<FilterPanel, 'change' | 'shown'>): string {
  const { strings, words, lists, filters } = panel;
  if (name === 'teleconsult') return strings.filterNames.teleconsult;
  if (name === 'language') return languageName(value, strings.lang);
  if (name === 'gender') return ownWord(strings.genders, value);
  if (name === 'status')
    return value
      .split(',')
      .map((each) => ownWord(words.status, each))
      .join(', ');
  const found = lists.choices(name, filters)?.find(({ code }) => code === value);
  return found ? speak(found.name, strings.lang).text : value;
}

/** The filters in force, each with a button that takes it away. */
export function filterChips(panel: FilterPanel, clear: () => void): unknown {
  const { strings, filters, shown, change } = panel;
  const set = shown.filter((name) => filters[name]);
  if (!set.length) return nothing;
  return html`<ul part="chips" class="choices">
    ${set.map((name) => {
      const words = filterWords(name, filters[name] ?? '', panel);
      return html`<li>
        <button
          type="button"
          class="button chip"
          aria-label=${strings.removeFilter(words)}
          @click=${() => change(name, '')}
        >
          ${words}${crossIcon}
        </button>
      </li>`;
    })}
    ${
      set.length > 1
        ? html`<li><button type="button" class="button bare" @click=${clear}>${panel.words.removeFilters}</button></li>`
        : nothing
    }
  </ul>`;
}

/** Draws the panel. */
export const filterPanel = (panel: FilterPanel): TemplateResult =>
  html`${panel.shown.map((name) => (name === 'teleconsult' ? tick(panel) : select(name, panel)))}`;

function tick({ strings, filters, change }: FilterPanel): TemplateResult {
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${!!filters.teleconsult}
      @change=${(event: Event) => change('teleconsult', (event.target as HTMLInputElement).checked ? '1' : '')}
    />
    ${strings.filterNames.teleconsult}
  </label>`;
}

function select(name: FilterName, panel: FilterPanel): TemplateResult {
  const { strings, lists, filters, facets, change } = panel;
  const chosen = filters[name] ?? '';
  const plain = (codes: readonly string[]): readonly (readonly [string, string])[] =>
    codes.map((code) => [code, filterWords(name, code, panel)]);
  const options =
    name === 'language'
      ? plain(languages)
      : name === 'gender'
        ? plain(genders)
        : name === 'status'
          ? plain(statuses)
          : (lists.choices(name, filters) ?? []).map(
              (each) => [each.code, speak(each.name, strings.lang).text] as const,
            );
  const counts = facets && name in facets ? facets[name as 'council'] : [];
  // a value that is not in the list, say one that a page has set, must not vanish from the select
  const known = !chosen || options.some(([code]) => code === chosen);
  return html`<div>
    <label for=${name}>${strings.filterNames[name]}</label>
    <select
      id=${name}
      ?disabled=${name === 'district' && !filters.state && !chosen}
      @change=${(event: Event) => change(name, (event.target as HTMLSelectElement).value)}
    >
      <option value="" .selected=${!chosen}>${strings.all}</option>
      ${known ? nothing : html`<option value=${chosen} .selected=${true}>${chosen}</option>`}
      ${options.map(([code, words]) => {
        const count = counts.find((each) => each.code.code === code)?.count;
        return html`<option value=${code} .selected=${code === chosen}>
          ${words}${count === undefined ? '' : ` (${format(strings.lang).number(count)})`}
        </option>`;
      })}
    </select>
  </div>`;
}
