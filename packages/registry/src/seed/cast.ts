/**
 * The cast: invented people written by hand, who stand first in every sample register.
 *
 * Each is there for a search or a state that must work: other spellings, initials, one name only, one number in two
 * councils, every status, hidden work. `cast-member.ts` fills in what a part does not say.
 *
 * @module
 */
import type { ProfessionalRecord } from '@praman/schemas';

import { castMember } from './cast-member.ts';

export const cast: readonly ProfessionalRecord[] = [
  {
    en: 'Sunita Sharma',
    hi: 'सुनीता शर्मा',
    number: 'HN 012345',
    district: 'HR-KARNAL',
    speciality: 'gynaecology',
    degrees: ['MBBS', 'MS (Obstetrics and gynaecology)'],
    languages: ['hi', 'en', 'pa'],
    gender: 'female' as const,
  },

  // One surname, three spellings of it.
  { en: 'Anil Shrivastava', hi: 'अनिल श्रीवास्तव', number: 'HN 004411', district: 'HR-AMBALA', speciality: 'cardiology' },
  { en: 'Anil Srivastava', hi: 'अनिल श्रीवास्तव', council: 'RJ-MEDICAL', number: '31882', district: 'RJ-JAIPUR' },
  { en: 'Alok Srivastav', hi: 'आलोक श्रीवास्तव', council: 'RJ-MEDICAL', number: '30117', district: 'RJ-KOTA' },
  {
    en: 'Mohd. Aslam',
    hi: 'मोहम्मद असलम',
    variants: ['Md Aslam', 'Mohammad Aslam'],
    council: 'RJ-MEDICAL',
    number: '28650',
    district: 'RJ-TONK',
    speciality: 'paediatrics',
    languages: ['hi', 'ur', 'en'],
  },

  // Initials before, after, and instead: three people.
  { en: 'K. Ramesh', hi: 'के. रमेश', variants: ['Kumaran Ramesh'], number: 'HN 009876', district: 'HR-GURUGRAM' },
  { en: 'Ramesh Kumar', hi: 'रमेश कुमार', number: 'HN 010222', district: 'HR-ROHTAK', speciality: 'general-surgery' },
  { en: 'R. Kumar', hi: 'आर. कुमार', number: 'HN 010223', district: 'HR-HISAR', speciality: 'ent' },
  { en: 'Suman Chaudhary', hi: 'सुमन चौधरी', council: 'RJ-MEDICAL', number: '33001', district: 'RJ-NAGAUR' },
  { en: 'Suman Chowdhury', hi: 'सुमन चौधुरी', council: 'DL-MEDICAL', number: 'DMC/R/88012', district: 'HR-FARIDABAD' },

  // No surname.
  {
    en: 'Rani Devi',
    hi: 'रानी देवी',
    council: 'HR-NURSING',
    register: 'RANM',
    number: 'HR-20881',
    district: 'HR-JIND',
    degrees: ['ANM'],
    gender: 'female' as const,
  },

  // Two of one name, born in one year.
  { en: 'Gurpreet Kaur', hi: 'गुरप्रीत कौर', number: 'HN 015001', district: 'HR-SIRSA', born: '1986-02-11' },
  { en: 'Gurpreet Kaur', hi: 'गुरप्रीत कौर', number: 'HN 015777', district: 'HR-KURUKSHETRA', born: '1986-09-23' },
  {
    en: 'Zakir Hussain',
    hi: 'ज़ाकिर हुसैन',
    council: 'RJ-MEDICAL',
    number: '27776',
    district: 'RJ-AJMER',
    languages: ['hi', 'ur'],
  },

  // One number, several councils.
  { en: 'Rajat Mehra', hi: 'रजत मेहरा', council: 'DL-MEDICAL', number: 'DMC/R/24970', district: 'HR-GURUGRAM' },
  { en: 'Kavita Rathore', hi: 'कविता राठौड़', council: 'RJ-MEDICAL', number: '24970', district: 'RJ-UDAIPUR' },
  { en: 'Harmeet Singh Gill', hi: 'हरमीत सिंह गिल', council: 'PB-MEDICAL', number: '24970', district: 'HR-AMBALA' },
  {
    en: 'Neha Bansal',
    hi: 'नेहा बंसल',
    council: 'HR-DENTAL',
    register: 'partA',
    number: 'A-10482',
    district: 'HR-PANIPAT',
    speciality: 'orthodontics',
    degrees: ['BDS', 'MDS (Orthodontics)'],
  },

  // Every standing that is not simply current.
  {
    en: 'Vikram Solanki',
    hi: 'विक्रम सोलंकी',
    council: 'RJ-MEDICAL',
    number: '29105',
    district: 'RJ-JODHPUR',
    standing: {
      status: 'suspended' as const,
      statusSince: '2026-07-01',
      statusUntil: '2027-06-30',
      firstRegisteredOn: '2009-08-14',
    },
    orders: [{ date: '2026-07-01', effect: 'suspension' as const, until: '2027-06-30', number: 'RMC/ORD/2026/41' }],
  },
  {
    en: 'Dinesh Kaushik',
    hi: 'दिनेश कौशिक',
    number: 'HN 007430',
    district: 'HR-SONIPAT',
    standing: { status: 'removed' as const, statusSince: '2024-11-20', firstRegisteredOn: '2001-05-03' },
    orders: [{ date: '2024-11-20', effect: 'removal' as const, number: 'HMC/ORD/2024/07' }],
  },
  {
    en: 'Bhagwan Das Joshi',
    hi: 'भगवान दास जोशी',
    council: 'RJ-MEDICAL',
    number: '004120',
    district: 'RJ-BIKANER',
    born: '1944-01-15',
    standing: { status: 'deceased' as const, statusSince: '2023-03-02', firstRegisteredOn: '1969-07-21' },
  },
  {
    en: 'Lakshmi Nair',
    hi: 'लक्ष्मी नायर',
    council: 'TRAVANCORE-COCHIN-MEDICAL',
    number: '18364',
    district: 'HR-FARIDABAD',
    speciality: 'general-medicine',
    languages: ['ml', 'en', 'hi'],
  },
  {
    en: 'Pooja Malik',
    hi: 'पूजा मलिक',
    number: 'HN 018044',
    district: 'HR-ROHTAK',
    workHidden: true,
    gender: 'female' as const,
  },
  {
    en: 'Meenakshi Sundaram',
    hi: 'मीनाक्षी सुंदरम',
    variants: ['மீனாட்சி சுந்தரம்', 'Minakshi Sundaram'],
    council: 'TN-MEDICAL',
    number: '61250',
    district: 'RJ-JAIPUR',
    languages: ['ta', 'en', 'hi'],
  },
  {
    en: 'Arun Bhargava',
    hi: 'अरुण भार्गव',
    council: 'RJ-MEDICAL',
    number: '26418',
    district: 'RJ-ALWAR',
    speciality: 'general-surgery',
    standing: {
      status: 'conditions' as const,
      statusSince: '2026-01-15',
      conditions: 'May not perform surgery without a second registered surgeon present.',
      firstRegisteredOn: '2006-06-30',
      validTo: '2028-06-29',
    },
    orders: [{ date: '2026-01-15', effect: 'conditions' as const, number: 'RMC/ORD/2026/02' }],
  },
  {
    en: 'Tanvi Dahiya',
    hi: 'तन्वी दहिया',
    register: 'provisional',
    number: 'PR/2026/118',
    district: 'HR-SONIPAT',
    born: '2002-12-05',
    standing: {
      status: 'provisional' as const,
      firstRegisteredOn: '2026-04-02',
      validFrom: '2026-04-02',
      validTo: '2028-04-02',
    },
  },
  {
    en: 'Om Prakash Meena',
    hi: 'ओमप्रकाश मीणा',
    council: 'RJ-MEDICAL',
    number: '19544',
    district: 'RJ-DAUSA',
    standing: {
      status: 'renewalDue' as const,
      statusSince: '2026-03-31',
      firstRegisteredOn: '1996-09-10',
      validTo: '2026-03-31',
    },
  },
  {
    en: 'Shakuntala Vyas',
    hi: 'शकुंतला व्यास',
    council: 'RJ-MEDICAL',
    number: '8031',
    district: 'RJ-JODHPUR',
    born: '1951-06-18',
    standing: { status: 'retired' as const, statusSince: '2021-12-31', firstRegisteredOn: '1976-08-01' },
  },
  {
    en: 'Deepak Yadav',
    hi: 'दीपक यादव',
    council: 'RJ-MEDICAL',
    number: '35210',
    district: 'HR-REWARI',
    standing: {
      status: 'transferred' as const,
      statusSince: '2025-02-10',
      transferredTo: 'HR-MEDICAL',
      firstRegisteredOn: '2014-07-07',
    },
    also: { council: 'HR-MEDICAL', number: 'HN 031190', firstRegisteredOn: '2025-02-12' },
  },
  {
    en: 'Ishwar Rao',
    hi: 'ईश्वर राव',
    number: 'HN 044001',
    district: 'HR-MAHENDRAGARH',
    standing: { status: 'unverified' as const },
  },

  // Agreed to publish nothing, and has everything that could be published.
  {
    en: 'Farzana Qureshi',
    hi: 'फ़रज़ाना क़ुरैशी',
    council: 'RJ-MEDICAL',
    number: '32765',
    district: 'RJ-KOTA',
    photo: 'https://photos.example/farzana-qureshi.jpg',
    teleconsult: 'https://consult.example/farzana-qureshi',
    gender: 'female' as const,
    consents: [],
  },

  // Found by the name before marriage, which is never shown.
  {
    en: 'Ritu Aggarwal',
    hi: 'ऋतु अग्रवाल',
    variants: ['Ritu Khandelwal'],
    number: 'HN 020450',
    district: 'HR-PANCHKULA',
  },

  // The other professions.
  {
    en: 'Sandeep Goyal',
    hi: 'संदीप गोयल',
    council: 'HR-PHARMACY',
    number: '41207',
    district: 'HR-BHIWANI',
    speciality: 'community-pharmacy',
    degrees: ['B.Pharm'],
  },
  {
    en: 'Ghanshyam Pareek',
    hi: 'घनश्याम पारीक',
    council: 'RJ-AYUSH',
    number: '21963',
    district: 'RJ-SIKAR',
    speciality: 'kayachikitsa',
    degrees: ['BAMS', 'MD (Ayu)'],
  },
  {
    en: 'Abdul Rahman Mansuri',
    hi: 'अब्दुल रहमान मंसूरी',
    council: 'RJ-AYUSH',
    number: 'U-2104',
    district: 'RJ-JAIPUR',
    speciality: 'unani',
    degrees: ['BUMS'],
    languages: ['ur', 'hi'],
  },
  {
    en: 'Renu Arora',
    hi: 'रेनू अरोड़ा',
    council: 'HR-HOMOEOPATHY',
    number: '5512',
    district: 'HR-YAMUNANAGAR',
    speciality: 'homoeopathic-medicine',
    degrees: ['BHMS'],
  },
  {
    en: 'Santosh Kumari Gurjar',
    hi: 'संतोष कुमारी गुर्जर',
    council: 'RJ-NURSING',
    register: 'RNRM',
    number: '66120',
    district: 'RJ-DUNGARPUR',
    degrees: ['GNM'],
    gender: 'female' as const,
  },
  {
    en: 'Mandeep Sandhu',
    hi: 'मनदीप संधू',
    council: 'HR-PHYSIOTHERAPY',
    number: '1188',
    district: 'HR-KAITHAL',
    speciality: 'sports-physiotherapy',
    degrees: ['BPT', 'MPT'],
  },
].map(castMember);
