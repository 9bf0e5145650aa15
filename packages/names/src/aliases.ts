/**
 * The few words no rule leads to: abbreviations, and names that history spelled apart.
 *
 * @module
 */
import { foldSounds } from './fold.ts';
import { latinSounds } from './latin.ts';
import { tidySounds } from './sounds.ts';

/** `whole = short short; …` as a map from the folded short form to the whole one, so that every spelling is served. */
function table(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (const line of text.trim().split(/\s*;\s*/u)) {
    const [whole = '', ...others] = line.split(/[\s=]+/u);
    for (const other of others) pairs.set(foldSounds(tidySounds(latinSounds(other))), whole);
  }
  return pairs;
}

/** Abbreviation → the whole word. Only such as are written instead of the word in registers and certificates. */
export const ABBREVIATIONS = table(`
  mohammad = mohd md mo mohm mhd mohmd muhd moh mu; kumar = kr kmr; chaudhary = ch chd chau; prasad = pd prsd;
  shaikh = sk; sayyad = sd; lal = ll; khatun = ktn; gulam = gm; narayan = narn
`);

/** Irregular variant → the word whose key it shares. */
export const VARIANTS = table(`
  mohammad = muhammad mohamed mahamad mahmad mahomed; krishna = kishan kishen kisna kisan; yadav = jadav jadhav jadab;
  dwivedi = dubey duve dube; venkatesh = vengatesh; mukherjee = mukhopadhyay mukherji; banerjee = bandopadhyay bandyopadhyay;
  chatterjee = chattopadhyay; ganguly = gangopadhyay gangopadhyaya; iyer = ayyar aiyar aiyer; iyengar = ayyangar aiyangar;
  basu = bose; dev = deo; roy = ray rai; thakur = tagore; singh = sinh
`);

/**
 * Names of Latin letters as they are spoken: Indian scripts write initials so (के. रमेश is K. Ramesh). Keys are romanised.
 */
// prettier-ignore
export const LETTER_NAMES: Readonly<Record<string, string>> = {
  e: 'a', bi: 'b', si: 'c', di: 'd', i: 'e', eph: 'f', ef: 'f', ji: 'g', ech: 'h', eich: 'h', ai: 'i', aai: 'i', je: 'j',
  ke: 'k', el: 'l', em: 'm', en: 'n', o: 'o', pi: 'p', kyu: 'q', ar: 'r', es: 's', ti: 't', yu: 'u', vi: 'v',
  dablyu: 'w', eks: 'x', vai: 'y', jed: 'z', zed: 'z',
};
