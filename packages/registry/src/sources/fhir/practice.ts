/** Places of work: a role that is still held, joined with its organisation. @module */
import type { IsoDate, Practice } from '@praman/schemas';

import { findDistrict, findState, placeAsCode } from '../lookups.ts';
import type { Address, Organization, PractitionerRole } from './resources.ts';

const hfrPattern = /^IN[0-9A-Z]{10}$/i;

function placeOf(address: Address | undefined): Practice {
  const district = [address?.district, address?.city].map((text) => text && findDistrict(text)).find(Boolean);
  const named = address?.state === undefined ? undefined : findState(address.state);
  const state = named ?? (district ? findState(district.state ?? '') : undefined);
  const pin = address?.postalCode?.replace(/\s/g, '');
  return {
    ...(district && { district: placeAsCode(district) }),
    ...(state && { state: placeAsCode(state) }),
    ...(pin !== undefined && /^[1-9]\d{5}$/.test(pin) && { pin }),
  };
}

/** A role that has ended, or is marked so, is no place of work any more. */
const isHeld = (role: PractitionerRole, today: IsoDate) =>
  role.active !== false && (role.period?.end === undefined || role.period.end >= today);

export function practiceOf(role: PractitionerRole, organization: Organization | undefined, today: IsoDate): Practice[] {
  const en = organization?.name ?? role.organization?.display;
  if (!isHeld(role, today)) return [];
  const hfrId = organization?.identifier?.map((one) => one.value ?? '').find((value) => hfrPattern.test(value));
  const facility = en === undefined ? undefined : { name: { en }, ...(hfrId !== undefined && { hfrId }) };
  const practice = { ...(facility && { facility }), ...placeOf(organization?.address?.[0]) };
  return Object.keys(practice).length > 0 ? [practice] : [];
}
