/** Names and codes as the card and the full entry write them. @module */
import type { Code, Practice } from '@praman/schemas';
import { html } from 'lit';

import { speak } from '../core/people.ts';

/** The first letter with its vowel signs, as a reader sees it. */
export const initial = (name = ''): string => /^\P{L}*(\p{L}\p{M}*)/u.exec(name)?.[1] ?? '';

/** Words of codes, each in its own language. */
export const codes = (list: readonly Code[], lang: string): unknown =>
  list.map(({ display }, index) => {
    const said = speak(display, lang);
    return html`${index ? ', ' : ''}<span lang=${said.lang}>${said.text}</span>`;
  });

/** Facility, district and state of a place of work. */
export const place = ({ facility, district, state }: Practice, lang: string): unknown => {
  const parts = [facility?.name, district?.display, state?.display].filter((text) => text !== undefined);
  return codes(
    parts.map((display) => ({ system: '', code: '', display })),
    lang,
  );
};
