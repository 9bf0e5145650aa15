/**
 * Puts names together as people of North India bear them: with Kumar or Devi between, with Singh or Kaur, with an
 * initial, with one word only. Parts are chosen apart from each other, so that no full name comes up absurdly often.
 *
 * @module
 */
import { readNames, type NamePart } from './name-tables.ts';
import { north } from './names-north.ts';
import { eastWest, muslim, sikh, south } from './names-regions.ts';
import { weighted, type Random } from './random.ts';

/** A full name in both scripts, and how else it is spelt. */
export interface FullName {
  readonly en: string;
  readonly hi: string;
  readonly variants: readonly string[];
}

export type Sex = 'female' | 'male';
export type Community = 'north' | 'sikh' | 'muslim' | 'south' | 'eastWest';

const only = (en: string, hi: string): NamePart => ({ en: en.split('|'), hi });

/** Which community an invented person's name comes from. */
export const community = weighted<Community>([
  ['north', 69],
  ['sikh', 10],
  ['muslim', 10],
  ['south', 4],
  ['eastWest', 7],
]);

type Between = NamePart | 'none' | 'second' | 'initial';

const between: Record<Sex, (random: Random) => Between> = {
  female: weighted<Between>([
    ['none', 50],
    [only('Kumari', 'कुमारी'), 13],
    [only('Devi', 'देवी'), 6],
    [only('Rani', 'रानी'), 5],
    [only('Bala', 'बाला'), 3],
    [only('Lata', 'लता'), 3],
    ['second', 14],
    ['initial', 6],
  ]),
  male: weighted<Between>([
    ['none', 42],
    [only('Kumar|Kr.', 'कुमार'), 20],
    [only('Singh', 'सिंह'), 6],
    [only('Lal', 'लाल'), 4],
    [only('Prasad|Parsad', 'प्रसाद'), 3],
    [only('Chand|Chander', 'चंद'), 3],
    [only('Kant', 'कांत'), 2],
    ['second', 13],
    ['initial', 7],
  ]),
};

/** `-endra`, `-ender` and `-inder` are one name to those who bear it. */
const indraStems = readNames(
  'Raj राजें; Sur सुरें; Nar नरें; Mah महें; Jit जितें; Dharm धर्में; Yog योगें; Saty सत्यें; Vir वीरें; Bhup भूपें; Gaj गजें; Dev देवें; Shail शैलें; Pushp पुष्पें; Hem हेमें; Gyan ज्ञानें; Raghav राघवें; Up उपें',
).map(([stem]) =>
  only(['endra', 'ender', 'inder'].map((tail) => `${stem.en[0] ?? ''}${tail}`).join('|'), `${stem.hi}द्र`),
);
const pious = readNames(
  'Ram राम; Shiv शिव; Hari हरि; Jai जय; Dev देव; Raj राज; Bhagwan भगवान; Gopi गोपी; Sita सीता; Radha राधा; Durga दुर्गा; Ganga गंगा; Kishan किशन; Mool मूल; Roop रूप; Sukh सुख; Tara तारा; Chhote छोटे',
);
const piousTails = readNames(
  'Kishan किशन; Lal लाल; Prakash प्रकाश; Charan चरण; Dayal दयाल; Avtar अवतार; Niwas निवास; Swaroop|Swarup स्वरूप; Karan करण; Pal पाल; Narayan नारायण; Gopal गोपाल; Sharan शरण; Sahay सहाय; Ratan रतन',
);

const letterNames: Readonly<Record<string, string>> = {
  A: 'ए',
  B: 'बी',
  C: 'सी',
  D: 'डी',
  E: 'ई',
  G: 'जी',
  H: 'एच',
  J: 'जे',
  K: 'के',
  L: 'एल',
  M: 'एम',
  N: 'एन',
  P: 'पी',
  R: 'आर',
  S: 'एस',
  T: 'टी',
  V: 'वी',
  Y: 'वाई',
};
const initials = Object.entries(letterNames).map(([en, hi]) => only(`${en}.`, `${hi}.`));

function northernGiven(random: Random, sex: Sex): NamePart[] {
  if (sex === 'male' && random.chance(0.12)) return [random.pick(indraStems)];
  if (sex === 'male' && random.chance(0.1)) {
    const [first] = random.pick(pious);
    const [second] = random.pick(piousTails);
    if (first.hi !== second.hi) return [first, second];
  }
  return [north[sex](random)];
}

function middle(random: Random, sex: Sex, second: (random: Random) => NamePart): NamePart[] {
  const choice = between[sex](random);
  if (choice === 'none') return [];
  if (choice === 'second') return [second(random)];
  return [choice === 'initial' ? random.pick(initials) : choice];
}

function parts(random: Random, kind: Community, sex: Sex): NamePart[] {
  switch (kind) {
    case 'north': {
      const given = northernGiven(random, sex);
      const share = random.next();
      if (share < 0.03) return sex === 'female' ? [...given, only('Devi', 'देवी')] : given;
      if (share < 0.045) return given;
      return [...given, ...middle(random, sex, north[sex]), north.surname(random)];
    }
    case 'sikh': {
      const given = [sikh[sex](random), sex === 'female' ? only('Kaur', 'कौर') : only('Singh', 'सिंह')];
      return random.chance(0.86) ? [...given, sikh.surname(random)] : given;
    }
    case 'muslim': {
      const given = [muslim[sex](random)];
      if (sex === 'male' && random.chance(0.45)) given.unshift(only('Mohammad|Mohd.|Md|Mohammed', 'मोहम्मद'));
      if (sex === 'female' && random.chance(0.3))
        return [...given, random.pick([only('Bano', 'बानो'), only('Begum', 'बेगम'), only('Khatoon|Khatun', 'ख़ातून')])];
      return given.length > 1 && random.chance(0.3) ? given : [...given, muslim.surname(random)];
    }
    case 'south': {
      const given = south[sex](random);
      const share = random.next();
      if (share < 0.4) return [random.pick(initials), given];
      if (share < 0.55) return [random.pick(initials), random.pick(initials), given];
      if (share < 0.65) return [given, random.pick(initials)];
      if (share < 0.8) return [given, south.male(random)];
      return [given, south.surname(random)];
    }
    case 'eastWest':
      return [
        eastWest[sex](random),
        ...(random.chance(0.25) ? [eastWest.male(random)] : random.chance(0.2) ? [random.pick(initials)] : []),
        eastWest.surname(random),
      ];
  }
}

/** The spelling that stands first is the usual one. */
const spell = (random: Random, part: NamePart) =>
  part.en.length === 1 || random.chance(0.7) ? (part.en[0] ?? '') : random.pick(part.en);

/** One invented person's name, with other spellings for about one in eight. */
export function fullName(random: Random, sex: Sex, kind: Community = community(random)): FullName {
  const chosen = parts(random, kind, sex);
  const en = chosen.map((part) => spell(random, part)).join(' ');
  const hi = chosen.map((part) => part.hi).join(' ');
  const other = random.chance(0.2) ? chosen.map((part) => random.pick(part.en)).join(' ') : en;
  return { en, hi, variants: other === en ? [] : [other] };
}
