/** Languages people speak with patients: English and the 22 of the Eighth Schedule, by BCP 47 tag. @module */
import type { Text } from '../primitives.ts';

/** A language and what it is called. */
export interface Language {
  /** BCP 47 tag, such as `hi`. */
  readonly code: string;
  readonly name: Text;
}

const language = (code: string, en: string, hi: string): Language => ({ code, name: { en, hi } });

export const languages: readonly Language[] = [
  language('hi', 'Hindi', 'हिन्दी'),
  language('en', 'English', 'अंग्रेज़ी'),
  language('as', 'Assamese', 'असमिया'),
  language('bn', 'Bengali', 'बांग्ला'),
  language('brx', 'Bodo', 'बोड़ो'),
  language('doi', 'Dogri', 'डोगरी'),
  language('gu', 'Gujarati', 'गुजराती'),
  language('kn', 'Kannada', 'कन्नड़'),
  language('ks', 'Kashmiri', 'कश्मीरी'),
  language('kok', 'Konkani', 'कोंकणी'),
  language('mai', 'Maithili', 'मैथिली'),
  language('ml', 'Malayalam', 'मलयालम'),
  language('mni', 'Manipuri (Meitei)', 'मणिपुरी (मैतेई)'),
  language('mr', 'Marathi', 'मराठी'),
  language('ne', 'Nepali', 'नेपाली'),
  language('or', 'Odia', 'ओड़िया'),
  language('pa', 'Punjabi', 'पंजाबी'),
  language('sa', 'Sanskrit', 'संस्कृत'),
  language('sat', 'Santali', 'संथाली'),
  language('sd', 'Sindhi', 'सिंधी'),
  language('ta', 'Tamil', 'तमिल'),
  language('te', 'Telugu', 'तेलुगु'),
  language('ur', 'Urdu', 'उर्दू'),
];
