/** The badge as a drawing, for cards and the full entry, which need many and so spare an element for each. @module */
import type { Registration } from '@praman/schemas';
import { html, nothing, type TemplateResult } from 'lit';

import { format } from '../core/format.ts';
import { speak, statusOf } from '../core/people.ts';
import { warnIcon } from '../icons/box-icons.ts';
import { askIcon, clockIcon, stopIcon, tickIcon } from '../icons/status-icons.ts';
import type { ResultStrings, ShownStatus } from '../locales/strings.ts';

/** What a badge says. Days are `YYYY-MM-DD`. */
export interface BadgeFacts {
  readonly status: string;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** For `transferred`: where to. */
  readonly detail?: string | undefined;
}

const looks: Readonly<Record<ShownStatus, readonly [tone: string, icon: TemplateResult]>> = {
  active: ['good', tickIcon],
  conditions: ['care', warnIcon],
  provisional: ['care', clockIcon],
  renewalDue: ['care', warnIcon],
  suspended: ['stop', stopIcon],
  removed: ['stop', stopIcon],
  retired: ['', clockIcon],
  transferred: ['', askIcon],
  deceased: ['', stopIcon],
  unverified: ['care', askIcon],
  unknown: ['', askIcon],
};

/** A status that this release does not know is not known, never valid. */
export const shownStatus = (status: string): ShownStatus =>
  Object.hasOwn(looks, status) ? (status as ShownStatus) : 'unknown';

/** How a status looks: `good`, `care`, `stop`, or nothing in particular. */
export const toneOf = (status: ShownStatus): string => looks[status][0];

/** Reads a registration for its badge. */
export function badgeOf(registration: Registration, lang: string): BadgeFacts {
  const { statusSince, statusUntil, validTo, transferredTo } = registration;
  const status = statusOf(registration);
  return {
    status,
    since: statusSince ?? (status === 'renewalDue' ? validTo : undefined),
    until: status === 'active' ? validTo : statusUntil,
    detail: transferredTo && speak(transferredTo.display, lang).text,
  };
}

/** Draws a badge: icon, words, and days where they matter. */
export function badge(facts: BadgeFacts, strings: ResultStrings): TemplateResult {
  const { date } = format(strings.lang);
  const { since, until, detail } = facts;
  const status = shownStatus(facts.status);
  const [tone, icon] = looks[status];
  const days =
    status === 'transferred'
      ? detail && strings.to(detail)
      : until && status === 'active'
        ? strings.validTo(date(until))
        : until && status === 'suspended'
          ? strings.until(date(until))
          : since && /^(susp|rem|ren|ret)/.test(status) && strings.since(date(since));
  return html`<span part="badge" class="badge ${tone}" lang=${strings.lang}
    >${icon}<span>${strings.status[status]}${days ? html` <span class="days">${days}</span>` : nothing}</span></span
  >`;
}
