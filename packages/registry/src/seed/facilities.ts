/** Hospitals and clinics of the sample register: usual kinds of name, invented numbers. @module */
import type { Facility, Text } from '@praman/schemas';

import { placeCode } from './codes.ts';
import { checksum, type Random } from './random.ts';

type Kind = readonly [en: string, hi: string];

const general: readonly Kind[] = [
  ['Civil Hospital', 'सिविल अस्पताल'],
  ['District Hospital', 'जिला अस्पताल'],
  ['Community Health Centre', 'सामुदायिक स्वास्थ्य केंद्र'],
  ['Primary Health Centre', 'प्राथमिक स्वास्थ्य केंद्र'],
  ['Medical College Hospital', 'मेडिकल कॉलेज अस्पताल'],
  ['Jeevan Jyoti Hospital', 'जीवन ज्योति अस्पताल'],
  ['Sanjeevani Nursing Home', 'संजीवनी नर्सिंग होम'],
  ['Aarogya Clinic', 'आरोग्य क्लिनिक'],
  ['City Care Hospital', 'सिटी केयर अस्पताल'],
];

const kinds: Readonly<Record<string, readonly Kind[]>> = {
  medical: general,
  nursing: general,
  dental: [
    ['Civil Hospital', 'सिविल अस्पताल'],
    ['Muskan Dental Clinic', 'मुस्कान दंत चिकित्सालय'],
    ['Smile Care Dental Centre', 'स्माइल केयर दंत केंद्र'],
    ['Dental College Hospital', 'दंत महाविद्यालय अस्पताल'],
  ],
  pharmacy: [
    ['District Drug Warehouse', 'जिला औषधि भंडार'],
    ['Civil Hospital Pharmacy', 'सिविल अस्पताल फार्मेसी'],
    ['Jan Aushadhi Kendra', 'जन औषधि केंद्र'],
    ['Arogya Medical Store', 'आरोग्य मेडिकल स्टोर'],
  ],
  ayush: [
    ['Government Ayurvedic Dispensary', 'राजकीय आयुर्वेदिक औषधालय'],
    ['District AYUSH Hospital', 'जिला आयुष अस्पताल'],
    ['Dhanvantari Clinic', 'धन्वंतरि क्लिनिक'],
  ],
  homoeopathy: [
    ['Government Homoeopathic Dispensary', 'राजकीय होम्योपैथिक औषधालय'],
    ['Hahnemann Clinic', 'हैनीमैन क्लिनिक'],
  ],
  physiotherapy: [
    ['District Early Intervention Centre', 'जिला शीघ्र हस्तक्षेप केंद्र'],
    ['Gati Physiotherapy Centre', 'गति फिजियोथेरेपी केंद्र'],
  ],
};

/** A facility of a district. Its `hfrId` begins `IN0000`, which the Health Facility Registry does not hand out. */
export function sampleFacility(random: Random, profession: string, district: string): Facility {
  const [en, hi] = random.pick(kinds[profession] ?? general);
  const place: Text = placeCode(district).display;
  const name = { en: `${en}, ${place.en}`, hi: `${hi}, ${place.hi ?? place.en}` };
  return { name, hfrId: `IN0000${String(checksum(name.en)).padStart(6, '0')}` };
}
