/** Looks through a whole resource for Aadhaar numbers: they hide in extensions and narratives too. @module */
import { holdsAadhaarNumber, namesAadhaar } from '../aadhaar.ts';
import type { RefusalCode } from '../reasons.ts';

/** Deeper than any real resource; beyond it nothing is read either. */
const maxDepth = 40;

/** Keys under which twelve digits are a number of the server's own. */
const own = new Set(['id', 'reference', 'fullUrl', 'versionId']);

/** @returns where the first is, by a path of known shape, and what it is */
export function findAadhaar(value: unknown, path = '', depth = 0): { path: string; code: RefusalCode } | undefined {
  if (typeof value === 'string') {
    if (/^(https?|urn):/.test(value) && namesAadhaar(value)) return { path, code: 'aadhaar-column' };
    return holdsAadhaarNumber(value) ? { path, code: 'aadhaar-value' } : undefined;
  }
  if (typeof value !== 'object' || value === null || depth > maxDepth) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (namesAadhaar(key)) return { path, code: 'aadhaar-column' };
    if (own.has(key)) continue;
    if (key === 'value' && (isLicence(value) || isPhone(value))) continue;
    // Keys that are not FHIR's are left out of the path: they could hold anything.
    const step = /^([a-z][A-Za-z]{1,30}|\d{1,6})$/.test(key) ? key : '?';
    const found = findAadhaar(inner, path === '' ? step : `${path}.${step}`, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** A licence number of twelve digits is a licence number. */
const isLicence = (value: object): boolean => {
  const type: unknown = 'type' in value ? value.type : undefined;
  return type !== undefined && /"code":"(MD|LN|RN)"/.test(JSON.stringify(type));
};

/** `91` and ten digits. */
const isPhone = (value: object): boolean => 'system' in value && value.system === 'phone';
