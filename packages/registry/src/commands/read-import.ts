/** The options of an import, understood. @module */
import type { Instant } from '@praman/schemas';

import { readCsv } from '../sources/csv/read-csv.ts';
import { readFhir } from '../sources/fhir/read-fhir.ts';
import { findCouncil } from '../sources/lookups.ts';
import type { Source, SourceOptions } from '../sources/row.ts';
import { readDate } from '../sources/values.ts';
import { readArguments, UsageError } from './usage.ts';

const sourcesByFormat: Readonly<Record<string, Source>> = { csv: readCsv, fhir: readFhir };
const formatByEnding: Readonly<Record<string, string>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  json: 'fhir',
  ndjson: 'fhir',
  jsonl: 'fhir',
};

export interface ImportPlan {
  readonly file: string;
  readonly source: Source;
  readonly options: SourceOptions;
  readonly language: 'en' | 'hi';
  readonly skipRefused: boolean;
  readonly dryRun: boolean;
  /** Where to write the refused rows. */
  readonly refusedFile: string | undefined;
}

function sourceFor(file: string, format: string | undefined): Source {
  const source = sourcesByFormat[format ?? formatByEnding[file.split('.').at(-1)?.toLowerCase() ?? ''] ?? ''];
  if (source) return source;
  throw new UsageError('The format cannot be told from the name of the file. Add --format csv or --format fhir.');
}

/**
 * @returns `help` when only the help was asked for
 * @throws {UsageError}
 */
export function readImport(args: readonly string[], retrievedAt: Instant): ImportPlan | 'help' {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string' },
    council: { type: 'string' },
    'as-of': { type: 'string' },
    language: { type: 'string', default: 'en' },
    'skip-refused': { type: 'boolean', default: false },
    refused: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean' },
  });
  if (values.help) return 'help';
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Name one file to import.');
  const council = values.council === undefined ? undefined : findCouncil(values.council);
  if (values.council !== undefined && !council) throw new UsageError('--council is not the code of a council we know.');
  const asOf = values['as-of'] === undefined ? undefined : readDate(values['as-of']);
  if (values['as-of'] !== undefined && asOf === undefined) throw new UsageError('--as-of must be a date.');
  if (values.language !== 'en' && values.language !== 'hi') throw new UsageError('--language must be en or hi.');
  return {
    file,
    source: sourceFor(file, values.format),
    options: { retrievedAt, ...(council && { council: council.code }), ...(asOf !== undefined && { asOf }) },
    language: values.language,
    skipRefused: values['skip-refused'],
    dryRun: values['dry-run'],
    refusedFile: values.refused,
  };
}
