import type { ProfessionalPage, ProfessionalQuery } from '@praman/schemas';

/** A search is about to go out. Cancel it to keep it from the register, say to answer it elsewhere. */
export class PramanSearchEvent extends Event {
  readonly query: ProfessionalQuery;

  constructor(query: ProfessionalQuery) {
    super('praman-search', { bubbles: true, composed: true, cancelable: true });
    this.query = query;
  }
}

/** A page of results is on show. */
export class PramanResultsEvent extends Event {
  readonly query: ProfessionalQuery;
  readonly page: ProfessionalPage;

  constructor(query: ProfessionalQuery, page: ProfessionalPage) {
    super('praman-results', { bubbles: true, composed: true });
    this.query = query;
    this.page = page;
  }
}

declare global {
  interface HTMLElementEventMap {
    'praman-search': PramanSearchEvent;
    'praman-results': PramanResultsEvent;
  }
}
