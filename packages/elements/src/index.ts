/**
 * How records are seen: elements for finding a health professional and reading their registration. Nothing is defined
 * by importing this; import `@praman/elements/define/…` for that.
 *
 * @module
 */
export { clientContext } from './context.ts';
export { PramanResultsEvent, PramanSearchEvent } from './doctor-search/doctor-search.events.ts';
export { PramanDoctorSearch } from './doctor-search/doctor-search.ts';
export { PramanErrorEvent } from './events/error.ts';
export type { Step } from './events/error.ts';
export type {
  DetailStrings,
  FailureWords,
  FilterStrings,
  Language,
  Parts,
  ResultStrings,
  SearchStrings,
  ShownStatus,
  TroubleStrings,
} from './locales/strings.ts';
export { registerLanguage } from './locales/tables.ts';
export { PramanProfessionalOpenEvent } from './professional-card/professional-card.events.ts';
export { PramanProfessionalCard } from './professional-card/professional-card.ts';
export { PramanProfessionalDetail } from './professional-detail/professional-detail.ts';
export { PramanProvider } from './provider/provider.ts';
export { PramanStatusBadge } from './status-badge/status-badge.ts';
