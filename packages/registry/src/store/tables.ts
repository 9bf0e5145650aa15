/** The tables, as Kysely sees them. @module */
import type { ProfessionalRecord } from '@praman/schemas';
import type { Generated, JSONColumnType } from 'kysely';

export interface Tables {
  readonly register: { readonly sole: Generated<boolean>; readonly as_of: Date };
  readonly professional: {
    /** Register order; `pg` gives a `bigint` as text. */
    readonly seq: Generated<string>;
    readonly id: string;
    readonly record: JSONColumnType<ProfessionalRecord>;
  };
  readonly search_entry: {
    readonly seq: string;
    readonly name: string;
    readonly width: number;
    readonly terms: readonly string[];
  };
  readonly name_form: { readonly form: string; readonly seq: string };
  readonly registration_number: { readonly key: string; readonly council: string; readonly seq: string };
  readonly name_token: { readonly token: string };
  readonly migration: { readonly name: string };
}
