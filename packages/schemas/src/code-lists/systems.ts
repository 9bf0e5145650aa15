/**
 * Names of the code lists, as they stand in `Code.system`.
 *
 * All of them are ours: no authority in India publishes an address for its council, district or register list,
 * and to borrow another host's name would promise what that host never said.
 *
 * @module
 */
const base = 'https://praman.dev/codes/';

export const systems = {
  council: `${base}council`,
  profession: `${base}profession`,
  speciality: `${base}speciality`,
  place: `${base}place`,
  /** BCP 47 language tags. */
  language: `${base}language`,
  register: `${base}register`,
  source: `${base}source`,
  /** `Identifier.system` of a council's number in the Indian Medical Register (`smcId`). */
  smcId: `${base}smc-id`,
  /** `Identifier.system` of a council's letters in the register of the Dental Council of India. */
  dciCode: `${base}dci-code`,
} as const;
