/**
 * States and union territories, by the letters of ISO 3166-2:IN (as revised in November 2023) without `IN-`.
 *
 * @module
 */
import type { Place } from '../lists.ts';

const state = (code: string, en: string, hi: string, ...aliases: string[]): Place => ({
  code,
  kind: 'state',
  name: { en, hi },
  aliases,
});

export const states: readonly Place[] = [
  state('AN', 'Andaman and Nicobar Islands', 'अंडमान और निकोबार द्वीपसमूह', 'Andaman & Nicobar'),
  state('AP', 'Andhra Pradesh', 'आंध्र प्रदेश', 'Andhra'),
  state('AR', 'Arunachal Pradesh', 'अरुणाचल प्रदेश'),
  state('AS', 'Assam', 'असम', 'Asom'),
  state('BR', 'Bihar', 'बिहार'),
  state('CG', 'Chhattisgarh', 'छत्तीसगढ़', 'Chattisgarh', 'CT'),
  state('CH', 'Chandigarh', 'चंडीगढ़'),
  state('DH', 'Dadra and Nagar Haveli and Daman and Diu', 'दादरा और नगर हवेली और दमन और दीव', 'Daman & Diu'),
  state('DL', 'Delhi', 'दिल्ली', 'New Delhi', 'NCT of Delhi', 'NCR'),
  state('GA', 'Goa', 'गोवा'),
  state('GJ', 'Gujarat', 'गुजरात'),
  state('HP', 'Himachal Pradesh', 'हिमाचल प्रदेश', 'Himanchal Pradesh', 'Himachal'),
  state('HR', 'Haryana', 'हरियाणा', 'Hariyana'),
  state('JH', 'Jharkhand', 'झारखंड'),
  state('JK', 'Jammu and Kashmir', 'जम्मू और कश्मीर', 'Jammu & Kashmir', 'J&K'),
  state('KA', 'Karnataka', 'कर्नाटक', 'Mysore State'),
  state('KL', 'Kerala', 'केरल', 'Keralam'),
  state('LA', 'Ladakh', 'लद्दाख'),
  state('LD', 'Lakshadweep', 'लक्षद्वीप'),
  state('MH', 'Maharashtra', 'महाराष्ट्र'),
  state('ML', 'Meghalaya', 'मेघालय'),
  state('MN', 'Manipur', 'मणिपुर'),
  state('MP', 'Madhya Pradesh', 'मध्य प्रदेश'),
  state('MZ', 'Mizoram', 'मिज़ोरम'),
  state('NL', 'Nagaland', 'नागालैंड'),
  state('OD', 'Odisha', 'ओडिशा', 'Orissa', 'उड़ीसा', 'OR'),
  state('PB', 'Punjab', 'पंजाब'),
  state('PY', 'Puducherry', 'पुदुचेरी', 'Pondicherry', 'पांडिचेरी'),
  state('RJ', 'Rajasthan', 'राजस्थान'),
  state('SK', 'Sikkim', 'सिक्किम'),
  state('TN', 'Tamil Nadu', 'तमिलनाडु', 'Tamilnadu'),
  state('TR', 'Tripura', 'त्रिपुरा'),
  state('TS', 'Telangana', 'तेलंगाना', 'TG'),
  state('UK', 'Uttarakhand', 'उत्तराखंड', 'Uttaranchal', 'UT'),
  state('UP', 'Uttar Pradesh', 'उत्तर प्रदेश'),
  state('WB', 'West Bengal', 'पश्चिम बंगाल', 'Paschim Banga'),
];
