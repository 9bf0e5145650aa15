/** Every council we know, current and historic. @module */
import type { Council } from '../lists.ts';
import { dentalCouncils } from './councils-dental.ts';
import { medicalCouncils } from './councils-medical.ts';
import { otherCouncils } from './councils-other.ts';

export const councils: readonly Council[] = [...medicalCouncils, ...dentalCouncils, ...otherCouncils];
