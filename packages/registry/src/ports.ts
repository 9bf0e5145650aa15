/**
 * What the application needs from outside. `serve.ts` hands in real ones, a test hands in what it likes.
 *
 * @module
 */
import type { ProfessionalRecord } from '@praman/schemas';

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
