/**
 * What the application needs from outside. `serve.ts` hands in real ones, a test hands in what it likes.
 *
 * @module
 */
import type { Code, MatchReason, Names, ProfessionalRecord } from '@praman/schemas';

/** Takes records in: all of them or, when one cannot be stored, none. */
export interface ProfessionalWriter {
  /**
   * Stores records, replacing those whose `id` is there already.
   *
   * @param onProgress told how many are stored so far, now and then
   * @returns how many were stored
   */
  load(
    records: Iterable<ProfessionalRecord> | AsyncIterable<ProfessionalRecord>,
    onProgress?: (loaded: number) => void,
  ): Promise<number>;
}

/** What the text of a search was taken for, in the forms in which the store compares. */
export type Asked =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'name';
      readonly text: string;
      /** Latin reading of a name typed in another script. */
      readonly romanised?: string;
    }
  | {
      readonly kind: 'registration-number';
      /** Forms of the number, the most exact first. */
      readonly keys: readonly string[];
      /** Councils named in words beside the number. */
      readonly councils?: readonly string[];
    }
  | { readonly kind: 'hpr-number'; readonly digits: string };

/** A search, understood. */
export interface Question {
  readonly asked: Asked;
  /** Terms a row must have, all of them. */
  readonly all: readonly string[];
  /** Terms of which a row must have one; none asked when empty. */
  readonly any: readonly string[];
  readonly council?: string;
  readonly facets: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** One row found. The record is whole: nothing of it leaves but through `visible`. */
export interface Found {
  readonly record: ProfessionalRecord;
  readonly score: number;
  /** Why, as far as the store knows it. */
  readonly reason: MatchReason;
}

export interface Findings {
  readonly rows: readonly Found[];
  /** How many match; `null` when more than are counted. */
  readonly total: number | null;
  /** Codes of the councils that use the number asked for. */
  readonly councils: readonly string[];
  /** How often each filter term occurs among the matches. */
  readonly facets?: { readonly exact: boolean; readonly counts: ReadonlyMap<string, number> };
  /** A public name near to the one asked for, when nothing was found. */
  readonly near?: string;
  readonly asOf: Date;
}

/** The register, for reading and loading. All questions throw `RegistryProblem` and nothing else. */
export interface ProfessionalStore extends ProfessionalWriter {
  search(question: Question): Promise<Findings>;
  get(id: string): Promise<ProfessionalRecord | undefined>;
  /** Different names with a form that starts in one of these ways (see the forms of `name_form`), the first way first. */
  suggestNames(prefixes: readonly string[], limit: number): Promise<readonly Names[]>;
  /** `source` is where the first record came from; `null` while the register is empty. */
  state(): Promise<{ readonly asOf: Date; readonly source: Code | null }>;
  /** Lets go of everything. Questions after it answer `unavailable`. */
  close(): Promise<void>;
}

/** One line of the log. It has no place for a query, a name, an identifier or an address. */
export interface LogEntry {
  readonly level: 'info' | 'error';
  readonly requestId: string;
  readonly method: string;
  /** Template of the route, `/v1/professionals/{id}`; `unknown` when none fits. */
  readonly route: string;
  readonly status: number;
  /** Milliseconds. */
  readonly duration: number;
  /** Problem code of a refusal. */
  readonly code?: string;
}

export type Log = (entry: LogEntry) => void;

/** Decides whether a client may ask again. */
export interface RateLimit {
  /** @returns seconds to wait, or 0 when the request may go on */
  take(client: string): number | Promise<number>;
}
