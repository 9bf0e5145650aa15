/**
 * State medical councils, with the number (`smcId`) each has in the Indian Medical Register.
 *
 * Names are the clean ones; the register itself spells "Chattisgarh" and "Himanchal", so match by number. Historic
 * councils stay: some 120,000 people still stand on their registers. Meghalaya and Puducherry have no number there.
 *
 * @module
 */
import type { Council } from '../lists.ts';
import { systems } from './systems.ts';

type Extra = Pick<Council, 'numberExample'>;

const smc = (...values: number[]) => values.map((value) => ({ system: systems.smcId, value: String(value) }));

const current = (state: string, en: string, hi: string, ids: number[], extra: Extra = {}): Council => ({
  code: `${state}-MEDICAL`,
  name: { en, hi },
  profession: 'medical',
  state,
  identifiers: smc(...ids),
  historic: false,
  ...extra,
});

const historic = (code: string, en: string, hi: string, id: number, state: string): Council => ({
  code: `${code}-MEDICAL`,
  name: { en, hi },
  profession: 'medical',
  state,
  identifiers: smc(id),
  historic: true,
  successor: `${state}-MEDICAL`,
});

export const medicalCouncils: readonly Council[] = [
  current('HR', 'Haryana Medical Council', 'हरियाणा आयुर्विज्ञान परिषद', [9], { numberExample: 'HN 012345' }),
  current('RJ', 'Rajasthan Medical Council', 'राजस्थान आयुर्विज्ञान परिषद', [19], { numberExample: '27776' }),
  current('AP', 'Andhra Pradesh Medical Council', 'आंध्र प्रदेश आयुर्विज्ञान परिषद', [1], {
    numberExample: 'APMC/FMR/127776',
  }),
  current('AR', 'Arunachal Pradesh Medical Council', 'अरुणाचल प्रदेश आयुर्विज्ञान परिषद', [2]),
  current('AS', 'Assam Medical Council', 'असम आयुर्विज्ञान परिषद', [3]),
  current('BR', 'Bihar Medical Council', 'बिहार आयुर्विज्ञान परिषद', [4]),
  current('CG', 'Chhattisgarh Medical Council', 'छत्तीसगढ़ आयुर्विज्ञान परिषद', [5]),
  current('DL', 'Delhi Medical Council', 'दिल्ली आयुर्विज्ञान परिषद', [6], { numberExample: 'DMC/R/24970' }),
  current('GA', 'Goa Medical Council', 'गोवा आयुर्विज्ञान परिषद', [7]),
  current('GJ', 'Gujarat Medical Council', 'गुजरात आयुर्विज्ञान परिषद', [8], { numberExample: 'G-27776' }),
  current('HP', 'Himachal Pradesh Medical Council', 'हिमाचल प्रदेश आयुर्विज्ञान परिषद', [10]),
  current('JK', 'Jammu and Kashmir Medical Council', 'जम्मू और कश्मीर आयुर्विज्ञान परिषद', [11]),
  current('JH', 'Jharkhand Medical Council', 'झारखंड आयुर्विज्ञान परिषद', [12]),
  current('KA', 'Karnataka Medical Council', 'कर्नाटक आयुर्विज्ञान परिषद', [13]),
  current('KL', 'Kerala State Medical Council', 'केरल राज्य आयुर्विज्ञान परिषद', [14, 33]),
  current('MP', 'Madhya Pradesh Medical Council', 'मध्य प्रदेश आयुर्विज्ञान परिषद', [15]),
  current('MH', 'Maharashtra Medical Council', 'महाराष्ट्र आयुर्विज्ञान परिषद', [16], {
    numberExample: '2009/03/0412',
  }),
  current('OD', 'Odisha Council of Medical Registration', 'ओडिशा चिकित्सा पंजीकरण परिषद', [17]),
  current('PB', 'Punjab Medical Council', 'पंजाब आयुर्विज्ञान परिषद', [18]),
  current('SK', 'Sikkim Medical Council', 'सिक्किम आयुर्विज्ञान परिषद', [20]),
  current('TN', 'Tamil Nadu Medical Council', 'तमिलनाडु आयुर्विज्ञान परिषद', [21]),
  current('TR', 'Tripura State Medical Council', 'त्रिपुरा राज्य आयुर्विज्ञान परिषद', [22]),
  current('UP', 'Uttar Pradesh Medical Council', 'उत्तर प्रदेश आयुर्विज्ञान परिषद', [23]),
  current('UK', 'Uttarakhand Medical Council', 'उत्तराखंड आयुर्विज्ञान परिषद', [24]),
  current('WB', 'West Bengal Medical Council', 'पश्चिम बंगाल आयुर्विज्ञान परिषद', [25]),
  current('MN', 'Manipur Medical Council', 'मणिपुर आयुर्विज्ञान परिषद', [26]),
  current('NL', 'Nagaland Medical Council', 'नागालैंड आयुर्विज्ञान परिषद', [41]),
  current('MZ', 'Mizoram Medical Council', 'मिज़ोरम आयुर्विज्ञान परिषद', [42]),
  current('TS', 'Telangana State Medical Council', 'तेलंगाना राज्य आयुर्विज्ञान परिषद', [43], {
    numberExample: 'TSMC/FMR/15376',
  }),
  current('ML', 'Meghalaya Medical Council', 'मेघालय आयुर्विज्ञान परिषद', []),
  current('PY', 'Puducherry Medical Council', 'पुदुचेरी आयुर्विज्ञान परिषद', []),
  historic('BHOPAL', 'Bhopal Medical Council', 'भोपाल आयुर्विज्ञान परिषद', 28, 'MP'),
  historic('BOMBAY', 'Bombay Medical Council', 'बंबई आयुर्विज्ञान परिषद', 29, 'MH'),
  historic('MAHAKOSHAL', 'Mahakoshal Medical Council', 'महाकोशल आयुर्विज्ञान परिषद', 35, 'MP'),
  historic('MADRAS', 'Madras Medical Council', 'मद्रास आयुर्विज्ञान परिषद', 36, 'TN'),
  historic('MYSORE', 'Mysore Medical Council', 'मैसूर आयुर्विज्ञान परिषद', 37, 'KA'),
  historic('VIDARBHA', 'Vidarbha Medical Council', 'विदर्भ आयुर्विज्ञान परिषद', 40, 'MH'),
  historic('HYDERABAD', 'Hyderabad Medical Council', 'हैदराबाद आयुर्विज्ञान परिषद', 45, 'TS'),
  historic('TRAVANCORE-COCHIN', 'Travancore Cochin Medical Council', 'त्रावणकोर कोचीन आयुर्विज्ञान परिषद', 50, 'KL'),
  {
    code: 'MCI-MEDICAL',
    name: { en: 'Medical Council of India (entered directly)', hi: 'भारतीय आयुर्विज्ञान परिषद (सीधे प्रविष्ट)' },
    profession: 'medical',
    identifiers: smc(46),
    historic: true,
    successor: 'NMC-MEDICAL',
  },
  {
    code: 'NMC-MEDICAL',
    name: { en: 'National Medical Commission', hi: 'राष्ट्रीय आयुर्विज्ञान आयोग' },
    profession: 'medical',
    identifiers: [],
    historic: false,
  },
];
