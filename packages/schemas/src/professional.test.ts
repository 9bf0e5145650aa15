import { Professional, ProfessionalRecord, ProfessionalSummary, visibility } from '@praman/schemas';
import { describe, expect, it } from 'vitest';

const layerOf = (name: string) => visibility.get(ProfessionalRecord.shape[name as 'id'])?.layer;

describe('ProfessionalRecord', () => {
  it('says of every field who may see it', () => {
    for (const name of Object.keys(ProfessionalRecord.shape))
      expect([name, layerOf(name)]).toEqual([name, expect.any(String)]);
  });

  it('has no field for an Aadhaar number', () => {
    expect(Object.keys(ProfessionalRecord.shape).join()).not.toMatch(/aadha+r|uid/i);
  });
});

describe.each([
  ['Professional', Professional],
  ['ProfessionalSummary', ProfessionalSummary],
])('%s', (_, schema) => {
  it('has no private field', () => {
    for (const name of Object.keys(schema.shape))
      if (name !== 'match') expect(layerOf(name)).toMatch(/^(public|consent)$/);
  });
});

describe('a web address in an entry', () => {
  it('can only be https, so that it cannot carry a script', () => {
    const { photo } = Professional.shape;
    expect(photo.safeParse('https://example.org/a.jpg').success).toBe(true);
    expect(photo.safeParse('javascript:alert(1)').success).toBe(false);
    expect(photo.safeParse('http://example.org/a.jpg').success).toBe(false);
  });
});
