/** What one kind of search hands to the statement that frames them all. @module */
import type { RawBuilder } from 'kysely';

export interface Tiers {
  /** Common table expressions, the last of them `found`. */
  readonly candidates: RawBuilder<unknown>;
  /** Whether some tier had more than it could give. */
  readonly capped: RawBuilder<unknown>;
  readonly councils: RawBuilder<unknown>;
  readonly near: RawBuilder<unknown>;
}
