/**
 * How Indian names are compared: scripts, romanisation, phonetic keys, and a score with its reason.
 *
 * @module @praman/names
 */
export { MATCH_THRESHOLD, compareNames } from './compare.ts';
export type { MatchReason, NameMatch } from './compare.ts';
export { createNameIndex } from './name-index.ts';
export type { NameEntry, NameHit, NameIndex } from './name-index.ts';
export { normaliseName } from './normalise.ts';
export { romanise } from './romanise.ts';
export { detectScript } from './script.ts';
export type { Script } from './script.ts';
export { foldName, nameInitials, nameKeys, nameTokens } from './tokens.ts';
export type { NameToken } from './tokens.ts';
