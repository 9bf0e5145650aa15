/** States, union territories and the health districts of Haryana and Rajasthan. @module */
import type { Place } from '../lists.ts';
import { haryanaDistricts } from './places-haryana.ts';
import { rajasthanDistricts } from './places-rajasthan.ts';
import { states } from './places-states.ts';

export const places: readonly Place[] = [...states, ...haryanaDistricts, ...rajasthanDistricts];
