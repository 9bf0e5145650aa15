/**
 * Latin spellings of Indian names, read into sounds.
 *
 * @module
 */

/** Letters of scholarly transliteration (IAST, ISO 15919) that stand for more than their base letter. */
// prettier-ignore
const SCHOLARLY: Readonly<Record<string, string>> = {
  ś: 'sh', ṣ: 'sh', š: 'sh', ṛ: 'ri', ṝ: 'ri', r̥: 'ri', ḷ: 'l', ḻ: 'zh', ṃ: 'm', ṁ: 'm', ñ: 'n', ā: 'a', ī: 'i', ū: 'u',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i',
};
const SCHOLARLY_SIGN = /[śṣṭḍṇṛṝḷṃṁāīūṅḥ]/iu;

/**
 * A Latin word without diacritics, its case kept: Śrīvāstava becomes Shrivastava.
 *
 * In a word with scholarly signs a bare c is the sound of ch (Cāruḥ).
 */
export function foldLatin(word: string): string {
  const composed = word.normalize('NFC');
  const scholarly = SCHOLARLY_SIGN.test(composed);
  let out = '';
  for (const letter of composed) {
    const lower = letter.toLowerCase();
    let plain = SCHOLARLY[lower] ?? lower.normalize('NFD').replace(/\p{M}/gu, '');
    if (scholarly && lower === 'c') plain = 'ch';
    out += letter === lower ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  }
  return out.replace(/chh?h/gu, (run) => (run.length > 3 || !scholarly ? run : 'chh'));
}

/** Spelling habits put right before letters are read, in this order. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/([^aeiou])\1+/gu, '$1'],
  [/([aeiou])\1{2,}/gu, '$1$1'],
  [/t(?=ch)|c(?=k)/gu, ''],
  [/([gkcjtdpbs])h?\1(?=h?)/gu, '$1'],
  // ज्ञ is written jn, gn, dny and gy; inside a word jn and gn may be two letters that met (Rajnandini, Agni).
  [/^[gj]n|[gjd]ny|(?<=[^a]i)jn|[gj]n(?=a$)/gu, 'gy'],
  [/zh(?=ar)/gu, 'z|h'],
  [/c(?!h)(?=[eiy])/gu, 's'],
  // D'Souza, D'Silva.
  [/^d(?=s)/u, 'di'],
  [/(?<=[^aeiou])y(?![aeiou])/gu, 'ee'],
  [/(i|ee)(?=[aou])/gu, '$1y'],
  [/ey(?![aeiou])/gu, 'e'],
  [/ie$/gu, 'ee'],
];

// prettier-ignore
const UNITS: Readonly<Record<string, string>> = {
  kh: 'K', gh: 'G', chh: 'C', ch: 'c', jh: 'J', th: 'T', dh: 'D', ph: 'P', bh: 'B', sh: 'S', zh: 'L', wh: 'v',
  aa: 'A', ee: 'I', ii: 'I', oo: 'U', uu: 'U', ai: 'E', ei: 'E', au: 'O', ou: 'O', ae: 'E', ow: 'O',
  c: 'k', q: 'k', w: 'v', x: 'kS', '|': '',
};
/** ow is one vowel only before a consonant; before a vowel the w is a glide. */
const UNIT = /chh|[kgcjtdpbszw]h|aa|ee|ii|oo|uu|ai|ei|au|ou|ae|ow(?![aeiou])|[a-z|]/gu;

/** The sounds of one Latin word, already without diacritics and in lower case. */
export function latinSounds(word: string): string {
  let text = word;
  for (const [habit, right] of HABITS) text = text.replace(habit, right);
  return text.replace(/[^a-z|]/gu, '').replace(UNIT, (unit) => UNITS[unit] ?? unit);
}
