/**
 * How far two words are apart, counted in mistakes of spelling.
 *
 * @module
 */

/**
 * Pairs of sounds with the cost of taking one for the other. Anything not listed costs 1, a vowel for another vowel 0.6.
 * Cheap are differences that Latin spellings make at will; dear are those that part names.
 */
const CLOSE = `
  a@1 a&0 A&8 A@9 i@25 i&25 u@25 u&25 e@20 e&20 o&30 o@30 @&1
  aA7 iI5 uU5 eE20 oO20 ae32 ao40 ai45 au42 ie28 Ie28 uo25 Uo25 Ao45 Ae50 aE35 aO30 AE35 AO45 iE45 uO40 UO40 IE40
  kK12 gG12 cC8 jJ12 tT10 dD10 pP12 bB12 Pf8 pf15 zj10 Jz15 sz35 sS10 vb22 vB45 kg50 Kg55 KG50 td45 TD45 tD50 Td50 pb50 PB50
  cj60 cS45 cs50 CS45 ck50 CK50 mn45 Mn3 Mm6 lL15 rL40 lr60 Xr6 Xd8 XD8 rd60 yj35 gj50 Gh30 zL30 JL30 fv60 Cs50 sC50 ct60
  yi30 yI30 ye35 vu30 vo30 vO30 vU30
`;
/** The cost of a sound too many. */
const EXTRA = '@1 &4 a24 A45 i38 I48 u40 U50 e38 E55 o48 O55 h28 y25 v70 n55 M40 m75 r70';

const VOWELS = 'aAiIuUeEoO@&';
const WIDTH = 128;

function substitutionTable(): Float32Array {
  const table = new Float32Array(WIDTH * WIDTH).fill(1);
  for (const a of VOWELS) for (const b of VOWELS) table[a.charCodeAt(0) * WIDTH + b.charCodeAt(0)] = 0.6;
  for (const pair of CLOSE.trim().split(/\s+/u)) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    table[a * WIDTH + b] = table[b * WIDTH + a] = Number(pair.slice(2)) / 100;
  }
  for (let code = 0; code < WIDTH; code++) table[code * WIDTH + code] = 0;
  return table;
}

function extraTable(): Float32Array {
  const table = new Float32Array(WIDTH).fill(0.9);
  for (const entry of EXTRA.split(' ')) table[entry.charCodeAt(0)] = Number(entry.slice(1)) / 100;
  return table;
}

const SUBSTITUTION = substitutionTable();
const EXTRA_COST = extraTable();
/** A different first sound is a different name far more often than a misspelling (Surendra, Narendra). */
const FIRST = 1.4;

/** Characters of scripts that are not read are far from everything but themselves. */
function substitute(a: number, b: number): number {
  if (a === b) return 0;
  return a < WIDTH && b < WIDTH ? (SUBSTITUTION[a * WIDTH + b] ?? 1) : 1;
}

const extra = (code: number): number => (code < WIDTH ? (EXTRA_COST[code] ?? 1) : 1);

/** Weighted edit distance of two sound strings. */
export function soundDistance(a: string, b: string): number {
  let previous = new Float64Array(b.length + 1);
  let current = new Float64Array(b.length + 1);
  for (let j = 1; j <= b.length; j++) {
    previous[j] = (previous[j - 1] ?? 0) + extra(b.charCodeAt(j - 1)) * (j === 1 ? FIRST : 1);
  }
  for (let i = 1; i <= a.length; i++) {
    const sound = a.charCodeAt(i - 1);
    const first = i === 1 ? FIRST : 1;
    const drop = extra(sound) * first;
    let left = (previous[0] ?? 0) + drop;
    current[0] = left;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      const start = i === 1 && j === 1 ? FIRST : 1;
      const swap = (previous[j - 1] ?? 0) + substitute(sound, other) * start;
      const up = (previous[j] ?? 0) + drop;
      left += extra(other) * (j === 1 ? FIRST : 1);
      left = swap < up ? (swap < left ? swap : left) : up < left ? up : left;
      current[j] = left;
    }
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? 0;
}

const WEAK = /[@&]/gu;

/**
 * How alike two sound strings are, 0 to 1.
 *
 * The distance is measured against a room that grows slower than the words: one wrong consonant makes Rakesh of
 * Ramesh, while Chandrasekharan with one slip is still himself.
 */
export function soundSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const length = (a.replace(WEAK, '').length + b.replace(WEAK, '').length) / 2;
  return Math.max(0, 1 - soundDistance(a, b) / (1 + 0.4 * length));
}
