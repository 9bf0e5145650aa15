/**
 * React components of the elements. Generated from the manifest. Do not edit: run `pnpm generate`.
 *
 * React 19 sets properties of custom elements by itself; these add names and types of events, and serve older versions.
 *
 * @module @praman/elements/react
 */
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';

import '../define/all.ts';
import { PramanDoctorSearch } from '../doctor-search/doctor-search.ts';
import { PramanProfessionalCard } from '../professional-card/professional-card.ts';
import { PramanProfessionalDetail } from '../professional-detail/professional-detail.ts';
import { PramanProvider } from '../provider/provider.ts';
import { PramanStatusBadge } from '../status-badge/status-badge.ts';
import type { PramanErrorEvent, PramanProfessionalOpenEvent, PramanResultsEvent, PramanSearchEvent } from '../index.ts';

/** A search of a health-professional register. See `<praman-doctor-search>`. */
export const DoctorSearch = createComponent({
  tagName: 'praman-doctor-search',
  elementClass: PramanDoctorSearch,
  react: React,
  events: {
    onPramanSearch: 'praman-search' as EventName<PramanSearchEvent>,
    onPramanResults: 'praman-results' as EventName<PramanResultsEvent>,
    onPramanProfessionalOpen: 'praman-professional-open' as EventName<PramanProfessionalOpenEvent>,
    onPramanError: 'praman-error' as EventName<PramanErrorEvent>,
  },
});

/** One professional, short. See `<praman-professional-card>`. */
export const ProfessionalCard = createComponent({
  tagName: 'praman-professional-card',
  elementClass: PramanProfessionalCard,
  react: React,
  events: { onPramanProfessionalOpen: 'praman-professional-open' as EventName<PramanProfessionalOpenEvent> },
});

/** One professional, in full. See `<praman-professional-detail>`. */
export const ProfessionalDetail = createComponent({
  tagName: 'praman-professional-detail',
  elementClass: PramanProfessionalDetail,
  react: React,
  events: { onPramanError: 'praman-error' as EventName<PramanErrorEvent> },
});

/** One register, language and theme for many elements. See `<praman-provider>`. */
export const Provider = createComponent({
  tagName: 'praman-provider',
  elementClass: PramanProvider,
  react: React,
  events: {},
});

/** The status of a registration, in words and with an icon. See `<praman-status-badge>`. */
export const StatusBadge = createComponent({
  tagName: 'praman-status-badge',
  elementClass: PramanStatusBadge,
  react: React,
  events: {},
});
