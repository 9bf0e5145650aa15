/**
 * FHIR R4: Practitioner, PractitionerRole and Organization, as NRCeS (ABDM) and IHE mCSD profile them.
 *
 * @module
 */
import { note, refusal, refused, type Bytes, type Row, type SourceOptions } from '../row.ts';
import { isStorable } from '../values.ts';
import { Directory } from './directory.ts';
import { findAadhaar } from './find-aadhaar.ts';
import { practitionerToRecord } from './practitioner.ts';
import { readEntries, type Entry } from './read-entries.ts';
import { ignorable, Resource, type Practitioner, type PractitionerRole } from './resources.ts';

const supported = new Set(['Practitioner', 'PractitionerRole', 'Organization']);

function kindOf(resource: unknown): string {
  const named = typeof resource === 'object' && resource !== null && 'resourceType' in resource;
  return named && typeof resource.resourceType === 'string' ? resource.resourceType : '';
}

/** Puts one resource into the directory, or says why not. */
function take(directory: Directory, { row, fullUrl, resource }: Entry): Row | undefined {
  const kind = kindOf(resource);
  if (ignorable.has(kind)) return note(row, 'resource-ignored');
  if (!supported.has(kind)) return refused(row, '', 'resource-unknown');
  const aadhaar = findAadhaar(resource);
  if (aadhaar) return refused(row, `${kind}.${aadhaar.path}`, aadhaar.code);
  if (!isStorable(resource)) return refused(row, kind, 'value-malformed');
  const parsed = Resource.safeParse(resource);
  if (parsed.success) {
    directory.add(row, fullUrl, parsed.data);
    return undefined;
  }
  const refusals = parsed.error.issues.map((issue) => refusal(row, [kind, ...issue.path].join('.'), 'value-malformed'));
  return { kind: 'refused', row, refusals };
}

/**
 * Reads a Bundle, a single resource, or NDJSON, and joins roles and organisations to their practitioners.
 *
 * No status is ever read out of FHIR: `active` says that a record is in use, not that its subject may practise. Every
 * registration comes out as `unverified`.
 *
 * @example
 * ```ts
 * const rows = readFhir(createReadStream('directory.ndjson'), { retrievedAt });
 * ```
 */
export async function* readFhir(bytes: Bytes, options: SourceOptions): AsyncGenerator<Row, void> {
  const { entries, refusals } = await readEntries(bytes);
  yield* refusals;
  const directory = new Directory();
  let empty = refusals.length === 0;
  for (const entry of entries) {
    const row = take(directory, entry);
    if (row) yield row;
    if (row?.kind !== 'note') empty = false;
  }
  const rolesOf = new Map<Practitioner, PractitionerRole[]>();
  for (const { row, resource } of directory.roles) {
    const practitioner = directory.practitioner(resource.practitioner);
    if (practitioner) rolesOf.set(practitioner, [...(rolesOf.get(practitioner) ?? []), resource]);
    else yield refused(row, 'PractitionerRole.practitioner', 'reference-broken');
  }
  const seen = new Set<string>();
  for (const { row, resource } of directory.practitioners) {
    const made = practitionerToRecord(resource, rolesOf.get(resource) ?? [], row, directory, options);
    if ('refusals' in made) yield { kind: 'refused', row, refusals: made.refusals };
    else if (seen.has(made.record.id)) yield refused(row, 'Practitioner.identifier', 'duplicate');
    else {
      seen.add(made.record.id);
      if (made.record.registrations.length > 0) yield note(row, 'status-unknown');
      yield { kind: 'record', row, record: made.record };
    }
  }
  if (empty) yield refused(1, '', 'file-empty');
}
