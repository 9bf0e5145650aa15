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
  a@10 a&1 A&8 A@9 i@25 i&25 u@25 u&25 e@20 e&20 o&30 o@30 @&1
  aA7 iI5 uU5 eE20 oO20 ae32 ao40 ai45 au42 ie28 Ie28 uo25 Uo25 Ao45 Ae50 aE35 aO30 AE35 AO45 iE45 uO40 UO40 IE40
  kK12 gG12 cC8 jJ12 tT10 dD10 pP12 bB12 Pf8 pf15 zj10 Jz15 sz35 sS10 vb22 vB45 kg50 Kg55 KG50 td45 TD45 tD50 Td50 pb50 PB50
  cj60 cS45 cs50 CS45 ck50 CK50 mn70 gh70 kh70 Mn3 Mm6 lL15 rL40 lr60 Xr6 Xd8 XD8 rd60 yj35 gj50 Gh30 zL30 JL30 fv60 Cs50 sC50 ct60
  wi2 wI5 wu5 wU8 w@30 we25 w&10 wa40 Qg4 QG12 Qj35
  1k4 1g4 1K15 1G15 1h40 2t4 2d4 2T6 2D12 3p4 3b4 3P10 3B10 3f10 5i4 5I2 5e6 5E10 5y15 6u4 6U4 6o4 6O8 6v20 7a2 7i8 7u8 7e12 7o12 7A25 7@2
  yi30 yI30 ye35 vu30 vo30 vO30 vU30
`;
/** The cost of a sound too many. */
const EXTRA = '@0 &5 a24 A45 i52 I56 u40 U50 e38 E55 o48 O55 w30 540 640 75 h28 y25 v70 n55 M40 m75 r70';

const VOWELS = 'aAiIuUeEoOw567@&';
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

/** A diphthong and its two letters: Jai and Jay, Sowmya and सोवम्या. */
const DIPHTHONG = 0.06;

/** Whether two neighbouring sounds are what a diphthong spells in one. */
function isDiphthong(one: number, left: number, right: number): boolean {
  if (one === 69 /* E */) return right === 121 /* y */ && isOpenVowel(left);
  return one === 79 /* O */ && right === 118 /* v */ && (isOpenVowel(left) || left === 111); /* o */
}

/** a, A and the loose vowel. */
const isOpenVowel = (code: number): boolean => code === 97 || code === 65 || code === 38;

/** Three rows of the table, kept between calls: a search measures some hundred words. */
let rows = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as const;

/**
 * Weighted edit distance of two sound strings, with diphthongs taken for two letters.
 *
 * @param limit - Where the exact number stops to matter: anything above may be answered with Infinity. Default: none.
 */
function soundDistance(a: string, b: string, limit = Infinity): number {
  const width = b.length + 1;
  if (rows[0].length < width) {
    rows = [new Float64Array(width * 2), new Float64Array(width * 2), new Float64Array(width * 2)];
  }
  let [before, previous, current] = rows;
  previous[0] = 0;
  for (let j = 1; j < width; j++) {
    previous[j] = (previous[j - 1] ?? 0) + extra(b.charCodeAt(j - 1)) * (j === 1 ? FIRST : 1);
  }
  let lowestBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    const sound = a.charCodeAt(i - 1);
    const earlier = i > 1 ? a.charCodeAt(i - 2) : 0;
    const drop = extra(sound) * (i === 1 ? FIRST : 1);
    let left = (previous[0] ?? 0) + drop;
    current[0] = left;
    let last = 0;
    let lowest = left;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      const first = i === 1 && j === 1 ? FIRST : 1;
      const swap = (previous[j - 1] ?? 0) + substitute(sound, other) * first;
      const up = (previous[j] ?? 0) + drop;
      left += extra(other) * (j === 1 ? FIRST : 1);
      if (up < left) left = up;
      if (swap < left) left = swap;
      if (i > 1 && isDiphthong(other, earlier, sound)) left = Math.min(left, (before[j - 1] ?? 0) + DIPHTHONG);
      if (j > 1 && isDiphthong(sound, last, other)) left = Math.min(left, (previous[j - 2] ?? 0) + DIPHTHONG);
      current[j] = left;
      if (left < lowest) lowest = left;
      last = other;
    }
    // A diphthong reaches back two rows, so that both must be lost.
    if (lowest > limit && lowestBefore > limit) return Infinity;
    lowestBefore = lowest;
    [before, previous, current] = [previous, current, before];
  }
  return previous[b.length] ?? 0;
}

const WEAK = /[@&]/gu;

/**
 * How alike two sound strings are, 0 to 1.
 *
 * The distance is measured against a room that grows slower than the words: one wrong consonant makes Rakesh of
 * Ramesh, while Chandrasekharan with one slip is still himself. Below a quarter it is 0.
 */
export function soundSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const length = (a.replace(WEAK, '').length + b.replace(WEAK, '').length) / 2;
  const room = 1 + 0.4 * length;
  const distance = soundDistance(a, b, room * 0.75);
  return distance > room * 0.75 ? 0 : 1 - distance / room;
}
