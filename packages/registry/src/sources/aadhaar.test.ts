import { expect, test } from 'vitest';

import { holdsAadhaarNumber, namesAadhaar, passesVerhoeff } from './aadhaar.ts';

// Published examples of the check: 236 → 3, 12345 → 1, 142857 → 0.
test.each(['2363', '123451', '1428570'])('%s has the check digit of Verhoeff', (number) => {
  expect(passesVerhoeff(number)).toBe(true);
  const last = Number(number.at(-1));
  for (let other = 1; other < 10; other++) {
    expect(passesVerhoeff(`${number.slice(0, -1)}${(last + other) % 10}`)).toBe(false);
  }
});

test('two neighbouring digits that changed places are noticed', () => {
  expect(passesVerhoeff('2633')).toBe(false);
});

test.each(['', '12', '0000 0000 0000', 'HN 012345', '99-1234-1234-1234', '+91 00000 00001', '१२३'])(
  '%j holds no Aadhaar number',
  (value) => {
    expect(holdsAadhaarNumber(value)).toBe(false);
  },
);

test.each(['name', 'mobile', 'fluid', 'guide', 'nuid', 'building'])('%s does not name it', (heading) => {
  expect(namesAadhaar(heading)).toBe(false);
});
