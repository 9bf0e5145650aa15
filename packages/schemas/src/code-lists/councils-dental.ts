/** State dental councils, with their letters in the register of the Dental Council of India. @module */
import type { Council } from '../lists.ts';
import { systems } from './systems.ts';

const council = (state: string, dci: string, en: string, hi: string, numberExample?: string): Council => ({
  code: `${state}-DENTAL`,
  name: { en: `${en} State Dental Council`, hi: `${hi} राज्य दंत परिषद` },
  profession: 'dental',
  state,
  identifiers: [{ system: systems.dciCode, value: dci }],
  historic: false,
  ...(numberExample !== undefined && { numberExample }),
});

export const dentalCouncils: readonly Council[] = [
  council('HR', 'HAR', 'Haryana', 'हरियाणा', 'A-10482'),
  council('RJ', 'RAJ', 'Rajasthan', 'राजस्थान', 'A-4512'),
  council('AP', 'AND', 'Andhra Pradesh', 'आंध्र प्रदेश'),
  council('AR', 'ARN', 'Arunachal Pradesh', 'अरुणाचल प्रदेश'),
  council('AS', 'ASS', 'Assam', 'असम'),
  council('BR', 'BIH', 'Bihar', 'बिहार'),
  council('CH', 'CHA', 'Chandigarh', 'चंडीगढ़'),
  council('CG', 'CHG', 'Chhattisgarh', 'छत्तीसगढ़'),
  council('DL', 'DEL', 'Delhi', 'दिल्ली'),
  council('GA', 'GOA', 'Goa', 'गोवा'),
  council('GJ', 'GUJ', 'Gujarat', 'गुजरात'),
  council('HP', 'HP', 'Himachal Pradesh', 'हिमाचल प्रदेश'),
  council('JH', 'JHA', 'Jharkhand', 'झारखंड'),
  council('JK', 'JK', 'Jammu and Kashmir', 'जम्मू और कश्मीर'),
  council('KA', 'KAR', 'Karnataka', 'कर्नाटक'),
  council('KL', 'KER', 'Kerala', 'केरल'),
  council('MP', 'MAD', 'Madhya Pradesh', 'मध्य प्रदेश'),
  council('MH', 'MAH', 'Maharashtra', 'महाराष्ट्र'),
  council('ML', 'MEG', 'Meghalaya', 'मेघालय'),
  council('MZ', 'MIZ', 'Mizoram', 'मिज़ोरम'),
  council('MN', 'MS', 'Manipur', 'मणिपुर'),
  council('NL', 'NS', 'Nagaland', 'नागालैंड'),
  council('OD', 'ORI', 'Odisha', 'ओडिशा'),
  council('PY', 'PON', 'Puducherry', 'पुदुचेरी'),
  council('PB', 'PUN', 'Punjab', 'पंजाब'),
  council('SK', 'SKM', 'Sikkim', 'सिक्किम'),
  council('TN', 'TAM', 'Tamil Nadu', 'तमिलनाडु'),
  council('TR', 'TRI', 'Tripura', 'त्रिपुरा'),
  council('TS', 'TS', 'Telangana', 'तेलंगाना'),
  council('UP', 'UP', 'Uttar Pradesh', 'उत्तर प्रदेश'),
  council('UK', 'UTR', 'Uttarakhand', 'उत्तराखंड'),
  council('WB', 'WES', 'West Bengal', 'पश्चिम बंगाल'),
];
