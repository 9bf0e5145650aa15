/**
 * The parts of FHIR R4 resources that a register needs, in the profiles of NRCeS (ABDM) and IHE mCSD.
 *
 * Loose on purpose: what is not named here is passed over, so that extensions of either profile do no harm.
 *
 * @module
 */
import * as z from 'zod';

const Coding = z.object({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});

const CodeableConcept = z.object({ coding: z.array(Coding).optional(), text: z.string().optional() });
export type CodeableConcept = z.infer<typeof CodeableConcept>;

const Period = z.object({ start: z.string().optional(), end: z.string().optional() });

const Reference = z.object({ reference: z.string().optional(), display: z.string().optional() });
export type Reference = z.infer<typeof Reference>;

const Identifier = z.object({
  use: z.string().optional(),
  type: CodeableConcept.optional(),
  system: z.string().optional(),
  value: z.string().optional(),
  period: Period.optional(),
  assigner: Reference.optional(),
});
export type Identifier = z.infer<typeof Identifier>;

const HumanName = z.object({
  use: z.string().optional(),
  text: z.string().optional(),
  family: z.string().optional(),
  given: z.array(z.string()).optional(),
});
export type HumanName = z.infer<typeof HumanName>;

const Telecom = z.object({ system: z.string().optional(), value: z.string().optional() });

const Address = z.object({
  text: z.string().optional(),
  line: z.array(z.string()).optional(),
  city: z.string().optional(),
  district: z.string().optional(),
  state: z.string().optional(),
  postalCode: z.string().optional(),
});
export type Address = z.infer<typeof Address>;

const common = { id: z.string().max(256).optional() };

export const Practitioner = z.object({
  ...common,
  resourceType: z.literal('Practitioner'),
  identifier: z.array(Identifier).optional(),
  active: z.boolean().optional(),
  name: z.array(HumanName).optional(),
  telecom: z.array(Telecom).optional(),
  address: z.array(Address).optional(),
  gender: z.string().optional(),
  birthDate: z.string().optional(),
  qualification: z
    .array(
      z.object({
        identifier: z.array(Identifier).optional(),
        code: CodeableConcept.optional(),
        period: Period.optional(),
        issuer: Reference.optional(),
      }),
    )
    .optional(),
  communication: z.array(CodeableConcept).optional(),
});
export type Practitioner = z.infer<typeof Practitioner>;

export const PractitionerRole = z.object({
  ...common,
  resourceType: z.literal('PractitionerRole'),
  active: z.boolean().optional(),
  period: Period.optional(),
  practitioner: Reference.optional(),
  organization: Reference.optional(),
  code: z.array(CodeableConcept).optional(),
  specialty: z.array(CodeableConcept).optional(),
});
export type PractitionerRole = z.infer<typeof PractitionerRole>;

export const Organization = z.object({
  ...common,
  resourceType: z.literal('Organization'),
  identifier: z.array(Identifier).optional(),
  name: z.string().optional(),
  address: z.array(Address).optional(),
});
export type Organization = z.infer<typeof Organization>;

export const Resource = z.discriminatedUnion('resourceType', [Practitioner, PractitionerRole, Organization]);
export type Resource = z.infer<typeof Resource>;

export const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ fullUrl: z.string().optional(), resource: z.unknown().optional() })).optional(),
});

/** Kinds that come along in a directory and say nothing that a register holds. */
export const ignorable = new Set([
  'Location',
  'HealthcareService',
  'Endpoint',
  'OrganizationAffiliation',
  'OperationOutcome',
]);

/** Words of a concept: what was typed, else what the code list says, else the code. */
export const wordsOf = (concept: CodeableConcept | undefined): string | undefined =>
  concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code;
