/** Where a record can come from, as `Provenance.source` names it. @module */
import type { Code } from '../primitives.ts';
import { systems } from './systems.ts';

const source = (code: string, en: string, hi: string): Code => ({ system: systems.source, code, display: { en, hi } });

export const sources = {
  /** Invented people. Whoever shows them says so. */
  sandbox: source('sandbox', 'Sample data: invented people', 'नमूना डेटा: काल्पनिक व्यक्ति'),
  /** A table that a council handed in. */
  csv: source('csv-import', "Council's own table", 'परिषद की अपनी तालिका'),
  /** FHIR resources of a health-facility or professional directory. */
  fhir: source('fhir-import', 'FHIR directory', 'FHIR निर्देशिका'),
} as const;
