/** The full entry, part by part: the order in which a patient asks. @module */
import type { DisciplinaryOrder, Professional, Qualification, Registration } from '@praman/schemas';
import { html, nothing, type TemplateResult } from 'lit';

import { format } from '../core/format.ts';
import { namesFor, speak, statusOf } from '../core/people.ts';
import type { DetailStrings, ResultStrings } from '../locales/strings.ts';
import { legs } from '../professional-card/legs.ts';
import { codes, initial, place } from '../professional-card/words.ts';
import { badge, badgeOf, toneOf } from '../status-badge/badge.ts';

export interface DetailView {
  readonly professional: Professional;
  readonly words: ResultStrings;
  readonly strings: DetailStrings;
  /** Level of the name as a heading. */
  readonly level: number;
}

/** One fact with its name; nothing at all when there is none. */
const fact = (name: string, value: unknown, className = ''): unknown =>
  value
    ? html`<div class=${className}>
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : nothing;

const part = ({ level }: DetailView, name: string, content: unknown): TemplateResult =>
  html`<section>
    <div class="part" role="heading" aria-level=${Math.min(6, level + 1)}>${name}</div>
    ${content}
  </section>`;

/** Who it is. */
export function head({ professional, words, level }: DetailView): TemplateResult {
  const { lang } = words;
  const { names, photo, profession, specialities } = professional;
  const [name, other] = namesFor(names, lang);
  return html`<header class="head">
    ${
      photo
        ? html`<img class="face" src=${photo} alt="" width="72" height="72" decoding="async" />`
        : html`<span class="face" aria-hidden="true" lang=${name?.lang ?? lang}>${initial(name?.text)}</span>`
    }
    <div class="who">
      <div part="name" class="name" role="heading" aria-level=${level} tabindex="-1">
        <bdi lang=${name?.lang ?? lang}>${name?.text}</bdi>
      </div>
      ${other ? html`<p class="soft"><bdi lang=${other.lang}>${other.text}</bdi></p>` : nothing}
      <p>${codes([profession], lang)}${specialities.length ? html` · ${codes(specialities, lang)}` : nothing}</p>
    </div>
  </header>`;
}

/** With whom, under which number, and whether it holds. */
export const registrations = (view: DetailView): TemplateResult =>
  part(
    view,
    view.strings.registrations,
    html`<ul class="rows">
      ${view.professional.registrations.map((each) => html`<li>${registration(view, each)}</li>`)}
    </ul>`,
  );

function registration({ words, strings }: DetailView, each: Registration): TemplateResult {
  const { lang } = words;
  const { date } = format(lang);
  const { council, register, number, firstRegisteredOn, validFrom, validTo, nationalNumber, conditions } = each;
  const status = statusOf(each);
  return html`<div class="rows">
    <div part="status" class="verdict ${toneOf(status)}">
      <p>${badge(badgeOf(each, lang), words)}</p>
      <p>${strings.statusMeans[status]}</p>
    </div>
    <dl>
      ${fact(words.number, html`<bdi class="number">${number}</bdi>`)}
      ${fact(words.legs.council, codes([council], lang))} ${fact(strings.register, codes([register], lang))}
      ${fact(strings.firstRegistered, firstRegisteredOn && date(firstRegisteredOn))}
      ${fact(
        strings.valid,
        (validFrom ?? validTo) && strings.period(validFrom ? date(validFrom) : '', validTo ? date(validTo) : ''),
      )}
      ${fact(strings.nationalNumber, nationalNumber)} ${fact(strings.conditions, conditions, 'wide')}
    </dl>
  </div>`;
}

/** What the council has decided against the person, with the order to read. */
export function discipline(view: DetailView): TemplateResult {
  const { strings, professional } = view;
  const { discipline: orders } = professional;
  return part(
    view,
    strings.discipline,
    orders.length
      ? html`<ul class="rows">
          ${orders.map((each) => html`<li>${order(view, each)}</li>`)}
        </ul>`
      : html`<p>${strings.noDiscipline}</p>`,
  );
}

function order(
  { words, strings }: DetailView,
  { date, effect, until, council, number, url }: DisciplinaryOrder,
): TemplateResult {
  const { lang } = words;
  const days = format(lang);
  return html`<p class="strong">
      ${strings.effects[effect]} · ${days.date(date)}${until ? html` · ${words.until(days.date(until))}` : nothing}
    </p>
    ${council ? html`<p>${codes([council], lang)}</p>` : nothing}
    ${number ? html`<p class="soft">${strings.order}: <bdi>${number}</bdi></p>` : nothing}
    ${url ? link(url, strings.readOrder, strings) : nothing}`;
}

const link = (url: string, words: string, { newTab }: DetailStrings): TemplateResult =>
  html`<p>
    <a class="button" href=${url} target="_blank" rel="noopener noreferrer">
      <span>${words} <span class="hidden">${newTab}</span></span>
    </a>
  </p>`;

export function qualifications(view: DetailView): unknown {
  const { professional, strings } = view;
  if (!professional.qualifications.length) return nothing;
  return part(
    view,
    strings.qualifications,
    html`<ul class="rows">
      ${professional.qualifications.map((each) => html`<li>${qualification(view, each)}</li>`)}
    </ul>`,
  );
}

const qualification = (
  { words, strings }: DetailView,
  { kind, title, speciality, college, university, awarded }: Qualification,
): TemplateResult =>
  html`<p class="strong">
      <bdi lang="en">${title}</bdi>${speciality ? html` · ${codes([speciality], words.lang)}` : nothing}
    </p>
    <p class="soft">${strings.qualificationKinds[kind]}${awarded ? ` · ${awarded.slice(0, 4)}` : nothing}</p>
    <p class="soft"><bdi lang="en">${[college, university].filter(Boolean).join(', ')}</bdi></p>`;

/** Where the person can be met, in which languages, and how from afar. */
export function practice(view: DetailView): unknown {
  const { professional, words, strings } = view;
  const { work, languages, hprNumber, teleconsult } = professional;
  if (!work.length && !languages.length && !hprNumber && !teleconsult) return nothing;
  return part(
    view,
    strings.work,
    html`<dl>
        ${fact(words.worksAt, work.length && work.map((each) => html`<div>${place(each, words.lang)}</div>`))}
        ${fact(words.speaks, languages.length && codes(languages, words.lang))}
        ${fact(strings.hpr, hprNumber && html`<bdi class="number">${hprNumber}</bdi>`)}
      </dl>
      ${teleconsult ? link(teleconsult, strings.teleconsult, strings) : nothing}`,
  );
}

/** What was verified, by whom and when, and what all this does not say. */
export function source(view: DetailView): TemplateResult {
  const { professional, words, strings } = view;
  const { provenance, badges } = professional;
  return part(
    view,
    words.checks,
    html`${legs(badges, words)}
      <p>
        ${words.checked(
          format(words.lang).date(provenance.asOf ?? provenance.retrievedAt),
          speak(provenance.source.display, words.lang).text,
        )}
      </p>
      <p part="disclaimer" class="soft">${strings.disclaimer}</p>`,
  );
}
