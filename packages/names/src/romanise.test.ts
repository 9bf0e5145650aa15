import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { romanise } from './romanise.ts';

/** The block of each script that is read, less its signs. */
const BLOCKS = [0x905, 0x985, 0xa05, 0xa85, 0xb05, 0xb85, 0xc05, 0xc85, 0xd05] as const;

describe('romanise', () => {
  it.each([
    ['श्रीवास्तव', 'shrivastav'],
    ['कमला', 'kamla'],
    ['राजेश', 'rajesh'],
    ['सुनीता', 'sunita'],
    ['मोहम्मद', 'mohammad'],
    ['कृष्ण', 'krishna'],
    ['सरस्वती', 'sarasvati'],
    ['मनमोहन', 'manmohan'],
    ['दशरथ', 'dashrath'],
    ['विजया', 'vijaya'],
    ['सुरेंद्र', 'surendra'],
    ['अरविंद', 'arvind'],
    ['सिंह', 'singh'],
    ['सिन्हा', 'sinha'],
    ['लक्ष्मण', 'lakshman'],
    ['ज्ञानेश्वर', 'gyaneshvar'],
    ['\u095Bाकिर', 'zakir'],
    ['ज\u093Cाकिर', 'zakir'],
    ['राठौड़', 'rathaur'],
    ['चौधरी', 'chaudhri'],
  ])('Devanagari: %s → %s', (text, latin) => expect(romanise(text)).toBe(latin));

  it.each([
    ['সুনীতা', 'sunita'],
    ['বিজয়', 'bijay'],
    ['ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ', 'guraprit singh'],
    ['ਚੱਢਾ', 'chadha'],
    ['મહેશ પટેલ', 'mahesh patel'],
    ['ସୁନୀତା ଦାସ', 'sunita das'],
    ['மோகன்', 'mohan'],
    ['முருகன்', 'murugan'],
    ['கந்தசாமி', 'kandasami'],
    ['ஸ்ரீனிவாசன்', 'srinivasan'],
    ['లక్ష్మి', 'lakshmi'],
    ['రమేశ్', 'ramesh'],
    ['రావు', 'rao'],
    ['ಕೃಷ್ಣ', 'krishna'],
    ['മോഹൻ', 'mohan'],
    ['മോഹന\u0D4D\u200D', 'mohan'],
    ['അഴകൻ', 'azhakan'],
    ['اسلم', 'aslam'],
    ['شرما', 'sharma'],
  ])('%s → %s', (text, latin) => expect(romanise(text)).toBe(latin));

  it('folds the signs of scholarly transliteration', () => {
    expect(romanise('Śrīvāstava')).toBe('Shrivastava');
    expect(romanise('Kṛṣṇa')).toBe('Krishna');
    expect(romanise('Cāru')).toBe('Charu');
    expect(romanise('José')).toBe('Jose');
  });

  it('reads each run of a mixed text by its own script', () => {
    expect(romanise('Dr. कमला Devi, वार्ड १२')).toBe('Dr. kamla Devi, vard 12');
    expect(romanise('ramसीता')).toBe('ramsita');
  });

  it('answers ASCII for every letter sequence of the scripts it reads', () => {
    const letters = BLOCKS.map((start) =>
      fc.integer({ min: start, max: start + 0x47 }).map((code) => String.fromCodePoint(code)),
    );
    const word = fc.array(fc.oneof(...letters), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(word, (text) => {
        const kept = Array.from(text)
          .filter((letter) => /\p{L}/u.test(letter))
          .join('');
        if (kept !== '') expect(romanise(kept)).toMatch(/^[\x20-\x7e]*$/u);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof romanise(text) === 'string'));
  });
});
