/**
 * Every sentence the elements say, in the parts in which a page needs them. Each language fills each part.
 *
 * Sentences are functions where a number or a name stands in them, because languages put it in different places.
 *
 * @module
 */
import type {
  DisciplinaryOrder,
  FilterName,
  Gender,
  Leg,
  MatchReason,
  Qualification,
  RegistrationStatus,
  Suggestion,
} from '@praman/schemas';

import type { FailureKind } from '../core/failure.ts';

/** A status that a reader meets; `unknown` stands for whatever this release does not know. */
export type ShownStatus = RegistrationStatus | 'unknown';

/** What a failure is called, and what the reader can do about it. */
export interface FailureWords {
  readonly title: string;
  readonly advice: string;
}

/** The box: what a page needs at first. */
export interface SearchStrings {
  /** BCP 47 tag of these words, such as `hi`. */
  readonly lang: string;
  readonly heading: string;
  readonly label: string;
  readonly hint: string;
  readonly search: string;
  readonly clear: string;
  readonly suggestions: string;
  readonly suggestionKinds: Readonly<Record<Suggestion['kind'], string>>;
  readonly suggestionCount: (count: number) => string;
  readonly tooShort: (least: number) => string;
  readonly needMore: string;
  readonly cut: (most: number) => string;
  readonly searching: string;
  /** Stands in when nothing further could be brought. */
  readonly unreached: string;
  readonly retry: string;
  readonly sample: string;
  readonly statusNotTold: string;
  readonly filters: (count: number) => string;
  readonly back: string;
}

/** Results and cards: what a page needs from the first search on. */
export interface ResultStrings {
  readonly lang: string;
  readonly readAs: (name: string) => string;
  readonly readAsNumber: string;
  readonly whichCouncil: string;

  readonly results: (count: number) => string;
  readonly manyResults: string;
  readonly asOf: (day: string) => string;

  readonly didYouMean: (text: string) => string;

  readonly more: string;

  readonly removeFilters: string;

  readonly status: Readonly<Record<ShownStatus, string>>;
  readonly until: (day: string) => string;
  readonly since: (day: string) => string;
  readonly validTo: (day: string) => string;
  readonly to: (council: string) => string;
  readonly stopped: string;
  readonly stoppedInPart: string;

  readonly number: string;
  readonly worksAt: string;
  readonly speaks: string;
  readonly matches: Readonly<Record<MatchReason, string>>;
  readonly checked: (day: string, source: string) => string;
  readonly legs: Readonly<Record<'identity' | 'council' | 'work', string>>;
  readonly legStates: Readonly<Record<Leg['state'], string>>;
  readonly checks: string;
}

/** Troubles, empty answers and numbered pages: what most searches do without. */
export interface TroubleStrings {
  readonly lang: string;
  readonly none: (typed: string) => string;
  readonly noneMeans: (day: string) => string;
  readonly noneSteps: readonly string[];
  readonly slow: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (number: number) => string;
  readonly pages: string;
  readonly failures: Readonly<Record<FailureKind, FailureWords>>;
  readonly offline: string;
  /** Which rows are still on show: when they came, and for which words, if any. */
  readonly resultsFrom: (time: string, typed: string) => string;
  readonly retry: string;
  readonly retryIn: (seconds: number) => string;
  readonly reference: (id: string) => string;
}

/** The panel of filters. */
export interface FilterStrings {
  readonly lang: string;
  readonly all: string;
  readonly removeFilter: (name: string) => string;
  readonly filterNames: Readonly<Record<FilterName, string>>;
  readonly genders: Readonly<Record<Gender, string>>;
}

/** The full entry of one person. */
export interface DetailStrings {
  readonly lang: string;
  /** What a status means for a patient. */
  readonly statusMeans: Readonly<Record<ShownStatus, string>>;
  readonly loading: string;
  readonly registrations: string;
  readonly register: string;
  readonly firstRegistered: string;
  readonly valid: string;
  /** From one day to another, either of which may be missing. */
  readonly period: (from: string, to: string) => string;
  readonly nationalNumber: string;
  readonly conditions: string;
  readonly qualifications: string;
  readonly qualificationKinds: Readonly<Record<Qualification['kind'], string>>;
  readonly discipline: string;
  readonly noDiscipline: string;
  readonly effects: Readonly<Record<DisciplinaryOrder['effect'], string>>;
  readonly order: string;
  readonly readOrder: string;
  readonly work: string;
  readonly hpr: string;
  readonly teleconsult: string;
  readonly newTab: string;
  readonly disclaimer: string;
  readonly report: string;
  readonly copy: string;
  readonly copied: string;
  readonly print: string;
}

/** The parts by name. */
export interface Parts {
  readonly search: SearchStrings;
  readonly results: ResultStrings;
  readonly troubles: TroubleStrings;
  readonly filters: FilterStrings;
  readonly detail: DetailStrings;
}

/** One language whole. */
export type Language = Parts;
