/** The resources of one file, findable by what others call them. @module */
import type { Organization, Practitioner, PractitionerRole, Reference, Resource } from './resources.ts';

/** A resource with its place in the file. */
export interface Placed<Kind> {
  readonly row: number;
  readonly resource: Kind;
}

/** `Practitioner/1`, `https://host/fhir/Practitioner/1/_history/2` and `urn:uuid:…` may all mean one resource. */
const shortForm = (reference: string) =>
  /(?:^|\/)([A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/.exec(reference)?.[1] ?? reference;

export class Directory {
  readonly practitioners: Placed<Practitioner>[] = [];
  readonly roles: Placed<PractitionerRole>[] = [];
  readonly #found = new Map<string, Resource>();

  add(row: number, fullUrl: string | undefined, resource: Resource): void {
    if (resource.resourceType === 'Practitioner') this.practitioners.push({ row, resource });
    if (resource.resourceType === 'PractitionerRole') this.roles.push({ row, resource });
    if (resource.id !== undefined) this.#found.set(`${resource.resourceType}/${resource.id}`, resource);
    if (fullUrl !== undefined) {
      this.#found.set(fullUrl, resource);
      this.#found.set(shortForm(fullUrl), resource);
    }
  }

  #find(reference: Reference | undefined): Resource | undefined {
    const text = reference?.reference;
    return text === undefined ? undefined : (this.#found.get(text) ?? this.#found.get(shortForm(text)));
  }

  practitioner(reference: Reference | undefined): Practitioner | undefined {
    const found = this.#find(reference);
    return found?.resourceType === 'Practitioner' ? found : undefined;
  }

  organization(reference: Reference | undefined): Organization | undefined {
    const found = this.#find(reference);
    return found?.resourceType === 'Organization' ? found : undefined;
  }

  /** What a reference is called: its own words, else the name of the organisation it points to. */
  readonly nameOf = (reference: Reference | undefined): string | undefined =>
    reference?.display ?? this.organization(reference)?.name;
}
