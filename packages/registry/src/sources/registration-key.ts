/** @module */
import { canonicalNumber, type Registration } from '@praman/schemas';

/** What makes a registration this one and no other: its council, its part of the register, its number. */
export const registrationKey = ({ council, register, number }: Registration): string =>
  `registration ${council.code} ${register.code} ${canonicalNumber(number)}`;
