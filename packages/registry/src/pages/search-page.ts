/**
 * The results of a search as a page that needs no script.
 *
 * @module
 */
import type {
  ProblemCode,
  ProfessionalPage,
  ProfessionalQuery,
  ProfessionalSummary,
  Registration,
  Text,
} from '@praman/schemas';
import { statusLabels } from '@praman/schemas/code-lists';
import { html } from 'hono/html';

import { layout } from './layout.ts';
import type { Html } from './layout.ts';
import { searchWords } from './search-words.ts';
import type { Language } from './search-words.ts';

export interface SearchPage {
  readonly language: Language;
  readonly query: ProfessionalQuery;
  readonly page?: ProfessionalPage;
  readonly refusal?: ProblemCode;
  /** `YYYY-MM-DD` in India: a licence past its last day is not shown as current, whatever the register still says. */
  readonly today: string;
}

/** States in which one must not, or does not, practise. */
const alarming = new Set(['suspended', 'removed', 'unverified', 'deceased', 'renewalDue']);

/** Asia/Kolkata, as the register counts its days. */
const dayIn = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(`${language}-IN`, { dateStyle: 'long', timeZone: 'Asia/Kolkata' }).format(new Date(instant));

const addressOf = (query: ProfessionalQuery, more: Readonly<Record<string, string>>): string => {
  const entries = Object.entries({ ...query, next: undefined, ...more }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return `/search?${new URLSearchParams(entries).toString()}`;
};

/** Draws the page: the form always, below it rows, or why there are none. */
export function searchPage({ language, query, page, refusal, today }: SearchPage): Html {
  const words = searchWords[language];
  const say = (text: Text): string => (language === 'hi' ? (text.hi ?? text.en) : text.en);
  const other = language === 'hi' ? 'en' : 'hi';
  return layout({
    lang: language,
    title: words.title,
    body: html`<h1>${words.title}</h1>
      <p><a href="${addressOf(query, { lang: other })}" lang="${other}" hreflang="${other}">${words.other}</a></p>
      <form action="/search" method="get" role="search">
        <label>${words.box}<input type="search" name="q" maxlength="100" value="${query.q ?? ''}" /></label>
        <input type="hidden" name="lang" value="${language}" />
        <button>${words.button}</button>
      </form>
      ${refusal ? html`<p role="alert">${words.refused(refusal)}</p>` : ''}
      ${page ? results(page, query, language, say, today) : ''}`,
  });
}

function results(
  page: ProfessionalPage,
  query: ProfessionalQuery,
  language: Language,
  say: (text: Text) => string,
  today: string,
): Html {
  const words = searchWords[language];
  const asOf = dayIn(language, page.asOf);
  const { didYouMean, understood, next } = page;
  return html`<p role="status">${page.items.length > 0 ? words.found(page.total) : words.nobody(asOf)}</p>
    ${didYouMean === undefined ? '' : html`<p>${words.didYouMean} <a href="${addressOf(query, { q: didYouMean, lang: language })}">${didYouMean}</a>?</p>`}
    ${
      understood.councils
        ? html`<p>${words.whichCouncil}</p>
            <ul>
              ${understood.councils.map(
                ({ code, display }) =>
                  html`<li><a href="${addressOf(query, { council: code, lang: language })}">${say(display)}</a></li>`,
              )}
            </ul>`
        : ''
    }
    <ol class="cards">
      ${page.items.map((person) => card(person, language, say, today))}
    </ol>
    ${next === null ? '' : html`<p><a rel="next" href="${addressOf(query, { next, lang: language })}">${words.next}</a></p>`}
    <p>${words.asOf(asOf)}</p>`;
}

function card(person: ProfessionalSummary, language: Language, say: (text: Text) => string, today: string): Html {
  const { names, profession, specialities, registrations, work } = person;
  const name = say({ en: names.en ?? names.hi ?? '', ...(names.hi !== undefined && { hi: names.hi }) });
  const places = work.map(({ facility, district }) =>
    [facility && say(facility.name), district && say(district.display)].filter(Boolean).join(', '),
  );
  return html`<li>
    <h2>${name}</h2>
    <p>${[profession, ...specialities].map(({ display }) => say(display)).join(' · ')}</p>
    <ul>
      ${registrations.map((registration) => standing(registration, language, say, today))}
    </ul>
    ${places.length > 0 ? html`<p>${searchWords[language].work}: ${places.join('; ')}</p>` : ''}
    <p>${say(person.provenance.source.display)}, ${dayIn(language, person.provenance.retrievedAt)}</p>
  </li>`;
}

/** Council, number, and the state in words: never by colour alone. */
function standing(
  { council, number, status: told, statusUntil, transferredTo, validTo }: Registration,
  language: Language,
  say: (text: Text) => string,
  today: string,
): Html {
  const status = told === 'active' && validTo !== undefined && validTo < today ? 'renewalDue' : told;
  const label = statusLabels[status];
  const until = statusUntil === undefined ? undefined : dayIn(language, statusUntil);
  const detail = status === 'suspended' ? until : transferredTo && say(transferredTo.display);
  const word =
    detail !== undefined && label.withDetail ? say(label.withDetail).replace('{detail}', detail) : say(label.word);
  return html`<li>
    ${say(council.display)}, <bdi>${number}</bdi>:
    <strong class="${alarming.has(status) ? 'alarm' : ''}">${word}</strong>
  </li>`;
}
