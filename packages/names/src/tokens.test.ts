import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { foldName, nameInitials, nameKeys, nameTokens } from './tokens.ts';

describe('nameKeys', () => {
  it.each([
    ['Sunita', 'Suneeta', 'Sunitha', 'Sunita', 'सुनीता', 'সুনীতা', 'ਸੁਨੀਤਾ', 'સુનીતા', 'ସୁନୀତା', 'సునీత', 'ಸುನೀತಾ', 'സുനിത'],
    ['Sharma', 'Sarma', 'Sharmaa', 'शर्मा', 'شرما'],
    ['Chaudhary', 'Chowdhury', 'Choudhary', 'Chaudhari', 'Chowdhary', 'चौधरी', 'Ch'],
    ['Mohammad', 'Mohammed', 'Muhammad', 'Mohd', 'Mohd.', 'Md', 'मोहम्मद', 'मो.', 'মোঃ', 'محمد'],
    ['Kumar', 'Kr', 'Kr.', 'कुमार'],
    ['Gupta', 'Guptha', 'गुप्ता'],
    ['Lakshmi', 'Laxmi', 'Lakhsmi', 'लक्ष्मी', 'లక్ష్మి'],
    ['Vijay', 'Bijoy', 'Wijay', 'विजय', 'বিজয়'],
    ['Krishna', 'Krishan', 'Kishan', 'Krushna', 'कृष्ण', 'किशन'],
    ['Yadav', 'Jadav', 'Yadava', 'यादव', 'যাদব'],
    ['Dubey', 'Dwivedi', 'दुबे', 'द्विवेदी'],
    ['Venkatesh', 'Vengatesh', 'Venkatesha', 'वेंकटेश'],
    ['Singh', 'Sing', 'Sinh', 'सिंह', 'ਸਿੰਘ'],
    ['Zakir', 'Jakir', 'Zaakir', 'जाकिर', '\u095Bाकिर', 'ज\u093Cाकिर'],
    ['Shrivastava', 'Srivastav', 'Shrivastav', 'श्रीवास्तव'],
    ['Rajendra', 'Rajender', 'Rajinder', 'राजेंद्र', 'राजेन्द्र'],
    ['Kamla', 'Kamala', 'कमला'],
    ['Bhagwati', 'Bhagavathi', 'भगवती'],
    ['Gyan', 'Gnan', 'ज्ञान'],
    ['Siddharth', 'Sidharth', 'सिद्धार्थ'],
    ['Philip', 'Filip', 'फिलिप'],
    ['Priya', 'Pria', 'प्रिया'],
  ])('%s has one key with its variants', (...variants) => {
    expect(new Set(variants.map((name) => nameKeys(name).join(' '))).size).toBe(1);
  });

  it.each([
    ['Ramesh', 'Suresh'],
    ['Surendra', 'Narendra'],
    ['Gurpreet', 'Harpreet'],
    ['Sharma', 'Verma'],
    ['Singh', 'Shah'],
    ['Gupta', 'Gandhi'],
    ['Rao', 'Roy'],
    ['Khan', 'Kaur'],
  ])('%s and %s have different keys', (a, b) => expect(nameKeys(a)).not.toEqual(nameKeys(b)));

  it('tells initials from words', () => {
    expect(nameKeys('K. Ramesh')).toEqual(['k', 'rms']);
    expect(nameKeys('के. रमेश')).toEqual(['k', 'rms']);
    expect(nameKeys('PV Narasimha Rao').slice(0, 2)).toEqual(['p', 'v']);
    for (const name of ['Jai', 'Rao', 'Roy', 'Om', 'Uma', 'Aai']) expect(nameKeys(name)[0]?.length).toBeGreaterThan(1);
  });
});

describe('foldName', () => {
  it('spells a name in one way', () => {
    expect(foldName('Suneeta Sarma')).toBe('sunita sarma');
    expect(foldName('सुनीता शर्मा')).toBe('sunita sarma');
    expect(foldName('Smt. Sunita Sharma')).toBe('sunita sarma');
    expect(foldName('Md. Aslam')).toBe(foldName('मोहम्मद असलम'));
  });
});

describe('nameTokens and nameInitials', () => {
  it('give text, key and whether a word is an initial', () => {
    expect(nameTokens('K. सुनीता')).toEqual([
      { text: 'k', key: 'k', initial: true },
      { text: 'sunita', key: 'snt', initial: false },
    ]);
    expect(nameInitials('Wasim Zakir')).toEqual(['v', 'j']);
  });

  it('keep words of scripts that are not read', () => {
    expect(nameKeys('王伟')).toEqual(['王伟']);
  });

  it('never throw, and give as many keys as tokens', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(nameKeys(text)).toEqual(nameTokens(text).map((token) => token.key));
        expect(nameKeys(text).every((key) => key !== '')).toBe(true);
      }),
    );
  });
});
