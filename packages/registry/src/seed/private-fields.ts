/**
 * Private fields of sample people.
 *
 * They are filled, so that a leak would be seen, and so that nobody could take them for someone's own: no mobile
 * number in India begins with 0, and mail to example.org reaches no one.
 *
 * @module
 */
import type { ProfessionalRecord } from '@praman/schemas';

type PrivateFields = Required<Pick<ProfessionalRecord, 'mobile' | 'email' | 'address'>>;

export function privateFields(id: string, place: string, n: number): PrivateFields {
  return {
    mobile: `+91 00000 ${String(n % 100_000).padStart(5, '0')}`,
    email: `sample-${id.slice(0, 10)}@example.org`,
    address: `Sample house ${n % 997}, Invented Street, ${place}`,
  };
}
