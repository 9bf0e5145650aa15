/**
 * Which councils a person means by words before a number: `DMC 24970`, `Rajasthan 27776`, `राजस्थान 27776`.
 *
 * @module
 */
import { normaliseName } from '@praman/names';
import { councils, places } from '@praman/schemas/code-lists';

const plain = (text: string): string => normaliseName(text.replaceAll('-', ' '));

/** Delhi Medical Council: DMC. */
const lettersOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();

const byWords = new Map<string, string[]>();

function remember(words: string | undefined, code: string): void {
  const key = words === undefined ? '' : plain(words);
  if (key === '') return;
  const codes = byWords.get(key) ?? [];
  if (!codes.includes(code)) byWords.set(key, [...codes, code]);
}

for (const { code, name, state, numberExample } of councils) {
  const place = places.find((candidate) => candidate.code === state);
  // DMC/R/24970 begins with the council's own letters
  const prefix = /^\p{L}{2,}/u.exec(numberExample ?? '')?.[0];
  for (const words of [code, name.en, name.hi, lettersOf(name.en), prefix]) remember(words, code);
  for (const words of [place?.code, place?.name.en, place?.name.hi, ...(place?.aliases ?? [])]) remember(words, code);
}

/** Codes of the councils that go by these words; none when the words mean no council. */
export function councilsNamed(words: string): readonly string[] {
  return byWords.get(plain(words)) ?? [];
}
