/**
 * Every reason for which a row is refused, in words that help to mend it. Codes are API: added, never renamed.
 *
 * @module
 */
import type { Text } from '@praman/schemas';

const text = (en: string, hi: string): Text => ({ en, hi });

export const reasons = {
  'aadhaar-column': text(
    'Aadhaar numbers are never taken in. Delete this column from the file.',
    'आधार संख्या कभी नहीं ली जाती। यह कॉलम फ़ाइल से हटा दें।',
  ),
  'aadhaar-value': text(
    'This looks like an Aadhaar number, and those are never taken in. Delete it.',
    'यह आधार संख्या जैसी लगती है, जो कभी नहीं ली जाती। इसे हटा दें।',
  ),
  'column-missing': text('This column must be there.', 'यह कॉलम होना ज़रूरी है।'),
  'column-twice': text('This column is there twice.', 'यह कॉलम दो बार है।'),
  'column-unknown': text(
    'The heading of this column is not one we know. Check its spelling, or delete the column.',
    'इस कॉलम का शीर्षक पहचाना नहीं गया। वर्तनी जाँचें या कॉलम हटा दें।',
  ),
  'council-unknown': text(
    'This council is not on our list. Write its code, such as HR-MEDICAL.',
    'यह परिषद सूची में नहीं है। उसका कोड लिखें, जैसे HR-MEDICAL।',
  ),
  'date-malformed': text(
    'This is not a date. Write it as 31-12-2026 or 2026-12-31.',
    'यह तारीख नहीं है। इसे 31-12-2026 या 2026-12-31 की तरह लिखें।',
  ),
  'dates-in-disorder': text('This day is before the first registration.', 'यह तारीख पहले पंजीकरण से पहले की है।'),
  duplicate: text(
    'This registration number stands in the file already, for the same council and register.',
    'यही पंजीकरण संख्या इसी परिषद और रजिस्टर में फ़ाइल में पहले से है।',
  ),
  'file-broken': text(
    'The file cannot be read from here on. Look for a missing quotation mark or bracket.',
    'यहाँ से आगे फ़ाइल पढ़ी नहीं जा सकती। छूटा हुआ उद्धरण चिह्न या कोष्ठक देखें।',
  ),
  'file-empty': text('There is nobody in this file.', 'इस फ़ाइल में कोई व्यक्ति नहीं है।'),
  'identifier-missing': text(
    'A registration number with its council, or an HPR number, is needed.',
    'परिषद सहित पंजीकरण संख्या या HPR संख्या ज़रूरी है।',
  ),
  'line-broken': text('This line is not JSON.', 'यह पंक्ति JSON नहीं है।'),
  'name-missing': text('A name is needed, in Latin or in Devanagari letters.', 'नाम ज़रूरी है, रोमन या देवनागरी अक्षरों में।'),
  'not-utf8': text(
    'The file is not UTF-8. In a spreadsheet program, save it as "CSV UTF-8".',
    'फ़ाइल UTF-8 में नहीं है। स्प्रेडशीट में इसे "CSV UTF-8" के रूप में सहेजें।',
  ),
  'number-malformed': text(
    'This is not a registration number. Write letters, digits, spaces and / . - _ ( ), 30 at most.',
    'यह पंजीकरण संख्या नहीं है। केवल अक्षर, अंक, रिक्त स्थान और / . - _ ( ) लिखें, अधिकतम 30।',
  ),
  'profession-mismatch': text(
    'This council does not register this profession.',
    'यह परिषद इस व्यवसाय का पंजीकरण नहीं करती।',
  ),
  'profession-unknown': text(
    'Which profession is meant cannot be told. Name the council, or hand in the role with the person.',
    'व्यवसाय पता नहीं चल सका। परिषद लिखें, या व्यक्ति के साथ उसकी भूमिका भी दें।',
  ),
  'reference-broken': text(
    'This points to someone who is not in the file.',
    'यह ऐसे व्यक्ति की ओर इशारा करता है जो फ़ाइल में नहीं है।',
  ),
  'resource-unknown': text(
    'Only Practitioner, PractitionerRole and Organization are taken.',
    'केवल Practitioner, PractitionerRole और Organization लिए जाते हैं।',
  ),
  'too-many-cells': text(
    'This row has more cells than the header. Put a value with a comma in quotation marks.',
    'इस पंक्ति में शीर्षक से अधिक खाने हैं। अल्पविराम वाले मान को उद्धरण चिह्नों में रखें।',
  ),
  'value-malformed': text('This is not written as it should be.', 'यह सही रूप में नहीं लिखा है।'),
  'value-missing': text('This must be filled in.', 'इसे भरना ज़रूरी है।'),
  'value-too-long': text('This is too long.', 'यह बहुत लंबा है।'),
  'value-unknown': text('This value is not on its list.', 'यह मान सूची में नहीं है।'),
} as const satisfies Record<string, Text>;

/** These tell of a file that could not be read to its end: what came before is not the whole of it. */
export const endsTheFile: ReadonlySet<RefusalCode> = new Set<RefusalCode>(['file-broken', 'file-empty', 'not-utf8']);

/** Why a row was refused. */
export type RefusalCode = keyof typeof reasons;

export const notes = {
  'resource-ignored': text(
    'Not needed for a register of people; passed over.',
    'व्यक्तियों के रजिस्टर के लिए ज़रूरी नहीं; छोड़ दिया गया।',
  ),
  'status-unknown': text(
    'FHIR does not tell where a registration stands, so it is marked as not yet verified.',
    'FHIR पंजीकरण की स्थिति नहीं बताता, इसलिए "सत्यापन शेष" लिखा गया।',
  ),
} as const satisfies Record<string, Text>;

/** Why something was passed over without refusing it. */
export type NoteCode = keyof typeof notes;
