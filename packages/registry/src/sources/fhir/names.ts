/** Names of a practitioner, by script. @module */
import type { Names } from '@praman/schemas';

import { devanagari, latin } from '../values.ts';
import type { HumanName } from './resources.ts';

/** `text` is what the person is called; parts are put together only where it is missing. */
function fullNameOf(name: HumanName): string | undefined {
  const text = name.text ?? [...(name.given ?? []), name.family ?? ''].join(' ');
  const tidy = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return tidy === '' ? undefined : tidy;
}

/** Names that are no longer borne: found by a search, never shown. */
const former = new Set(['old', 'maiden', 'nickname', 'anonymous', 'temp']);

/** @returns nothing when there is no name in Latin or Devanagari letters */
export function readNames(list: readonly HumanName[]): { names: Names; nameVariants: string[] } | undefined {
  let en: string | undefined;
  let hi: string | undefined;
  const nameVariants: string[] = [];
  for (const name of [...list].sort((a, b) => Number(former.has(a.use ?? '')) - Number(former.has(b.use ?? '')))) {
    const text = fullNameOf(name);
    if (text === undefined) continue;
    if (former.has(name.use ?? '')) nameVariants.push(text);
    else if (hi === undefined && devanagari.test(text)) hi = text;
    else if (en === undefined && latin.test(text)) en = text;
    else nameVariants.push(text);
  }
  if (en === undefined && hi === undefined) return undefined;
  return { names: { ...(en !== undefined && { en }), ...(hi !== undefined && { hi }) }, nameVariants };
}
