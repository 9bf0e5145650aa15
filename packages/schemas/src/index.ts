/**
 * What things are: the nouns of a health-professional register, its route table and its problem codes.
 *
 * @module @praman/schemas
 */
export { Badges, Leg } from './badges.ts';
export { Capabilities, FilterName, Health } from './capabilities.ts';
export { DisciplinaryOrder } from './discipline.ts';
export {
  codeOf,
  Council,
  CouncilList,
  CouncilQuery,
  Identifier,
  Place,
  PlaceList,
  PlaceQuery,
  Profession,
  ProfessionList,
  Speciality,
  SpecialityList,
  SpecialityQuery,
} from './lists.ts';
export { Names } from './names.ts';
export { Facility, Practice } from './practice.ts';
export { Code, Id, Instant, IsoDate, Provenance, Text, WebUrl, YearMonth } from './primitives.ts';
export { FieldError, Problem, ProblemCode, problems } from './problem.ts';
export { Gender, Match, MatchReason, Professional, ProfessionalRecord, ProfessionalSummary } from './professional.ts';
export { Qualification } from './qualification.ts';
export { canonicalNumber, Registration, registrationNumberPattern, RegistrationStatus } from './registration.ts';
export { routes } from './routes.ts';
export type { Route, RouteAnswer, RouteName, RouteParams, RouteQuery, Routes } from './routes.ts';
export {
  countLetters,
  Facets,
  FacetValue,
  maxQueryLength,
  maxSearchRows,
  minQueryLetters,
  ProfessionalFilters,
  ProfessionalPage,
  ProfessionalQuery,
  Suggestion,
  SuggestionList,
  SuggestionQuery,
  Understanding,
} from './search.ts';
export { layered, visibility } from './visibility.ts';
export type { Visibility } from './visibility.ts';
