/**
 * The code lists themselves, apart from the schemas because not every page needs them.
 *
 * @module @praman/schemas/code-lists
 */
export { councils } from './councils.ts';
export { languages } from './languages.ts';
export type { Language } from './languages.ts';
export { places } from './places.ts';
export { professions } from './professions.ts';
export { registers } from './registers.ts';
export type { RegisterPart } from './registers.ts';
export { sources } from './sources.ts';
export { specialities } from './specialities.ts';
export { statusLabels } from './status-labels.ts';
export type { StatusLabel } from './status-labels.ts';
export { systems } from './systems.ts';
