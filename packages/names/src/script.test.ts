import { describe, expect, it } from 'vitest';

import { detectScript } from './script.ts';

describe('detectScript', () => {
  it.each([
    ['Sunita', 'Latin'],
    ['Śrīvāstava', 'Latin'],
    ['सुनीता', 'Devanagari'],
    ['সুনীতা', 'Bengali'],
    ['ਸੁਨੀਤਾ', 'Gurmukhi'],
    ['સુનીતા', 'Gujarati'],
    ['ସୁନୀତା', 'Odia'],
    ['சுனிதா', 'Tamil'],
    ['సునీత', 'Telugu'],
    ['ಸುನೀತಾ', 'Kannada'],
    ['സുനിത', 'Malayalam'],
    ['سنیتا', 'Arabic'],
  ])('%s is %s', (text, script) => expect(detectScript(text)).toBe(script));

  it('goes by the majority of letters, not of marks', () => {
    expect(detectScript('Dr. सुनीता')).toBe('Devanagari');
    expect(detectScript('Sunita (सुनीता)')).toBe('Latin');
    expect(detectScript('abc कखग')).toBe('Mixed');
  });

  it('knows no script for digits, marks and letters it does not read', () => {
    for (const text of ['', '123', '...', '\u093f', '王伟', '😀']) expect(detectScript(text)).toBe('Unknown');
  });
});
