/** What results and troubles are drawn from. @module */
import type { ProfessionalSummary } from '@praman/schemas';

import type { SearchState } from '../core/search-state.ts';
import type { ResultStrings, SearchStrings } from '../locales/strings.ts';
import type { PramanProfessionalOpenEvent } from '../professional-card/professional-card.events.ts';

export interface ResultsModel {
  readonly strings: ResultStrings;
  readonly plain: SearchStrings;
  readonly state: SearchState;
  readonly online: boolean;
  /** Level of a card's heading. */
  readonly level: number;
  readonly numbered: boolean;
  readonly href: (found: ProfessionalSummary) => string | undefined;
  readonly open: (event: PramanProfessionalOpenEvent) => void;
  readonly more: () => void;
  readonly turn: (index: number) => void;
  readonly retry: () => void;
  /** Searches for another spelling. */
  readonly spell: (text: string) => void;
  readonly council: (code: string) => void;
  /** There only while filters are in force. */
  readonly clearFilters: (() => void) | undefined;
}
