/**
 * Where sample people work: each health district with its share and the first three digits of a usual PIN code.
 *
 * @module
 */
import { weighted } from './random.ts';

const haryana = `AMBALA 133 5; BHIWANI 127 4; CHARKHI-DADRI 127 2; FARIDABAD 121 9; FATEHABAD 125 3; GURUGRAM 122 11; HISAR 125 7
JHAJJAR 124 3; JIND 126 4; KAITHAL 136 3; KARNAL 132 6; KURUKSHETRA 136 4; MAHENDRAGARH 123 3; NUH 122 2; PALWAL 121 3
PANCHKULA 134 6; PANIPAT 132 5; REWARI 123 4; ROHTAK 124 9; SIRSA 125 4; SONIPAT 131 5; YAMUNANAGAR 135 4`;
const rajasthan = `AJMER 305 6; ALWAR 301 5; ANUPGARH 335 1; BALOTRA 344 1; BANSWARA 327 2; BARAN 325 2; BARMER 344 2; BEAWAR 305 1
BHARATPUR 321 3; BHILWARA 311 4; BIKANER 334 6; BUNDI 323 2; CHITTORGARH 312 3; CHURU 331 3; DAUSA 303 2; DEEG 321 1; DHOLPUR 328 2
DIDWANA-KUCHAMAN 341 1; DUDU 303 1; DUNGARPUR 314 2; GANGANAGAR 335 3; GANGAPUR-CITY 322 1; HANUMANGARH 335 3; JAIPUR 302 18
JAIPUR-RURAL 303 3; JAISALMER 345 1; JALORE 343 1; JHALAWAR 326 2; JHUNJHUNU 333 4; JODHPUR 342 9; JODHPUR-RURAL 342 2; KARAULI 322 2
KEKRI 305 1; KHAIRTHAL-TIJARA 301 1; KOTA 324 7; KOTPUTLI-BEHROR 303 1; NAGAUR 341 2; NEEM-KA-THANA 332 1; PALI 306 3; PHALODI 342 1
PRATAPGARH 312 1; RAJSAMAND 313 2; SALUMBAR 313 1; SANCHORE 343 1; SAWAI-MADHOPUR 322 2; SHAHPURA 311 1; SIKAR 332 4; SIROHI 307 2
TONK 304 2; UDAIPUR 313 8`;

/** One district as the seed uses it. `pin` are the first three digits. */
export interface SampleDistrict {
  readonly code: string;
  readonly pin: string;
}

const read = (state: string, table: string): (readonly [SampleDistrict, number])[] =>
  table.split(/[;\n]/).map((entry) => {
    const [name = '', pin = '', weight = ''] = entry.trim().split(' ');
    return [{ code: `${state}-${name}`, pin }, Number(weight)] as const;
  });

export const sampleDistricts = { HR: weighted(read('HR', haryana)), RJ: weighted(read('RJ', rajasthan)) };
