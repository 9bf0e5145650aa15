/** Defines every element of the family. @module */
export { PramanDoctorSearch } from './doctor-search.ts';
export { PramanProfessionalCard } from './professional-card.ts';
export { PramanProfessionalDetail } from './professional-detail.ts';
export { PramanProvider } from './provider.ts';
export { PramanStatusBadge } from './status-badge.ts';
