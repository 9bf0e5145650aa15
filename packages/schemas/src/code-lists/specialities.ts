/** Specialities, each of one profession. @module */
import type { Speciality } from '../lists.ts';

const of =
  (profession: string) =>
  (code: string, en: string, hi: string): Speciality => ({ code, name: { en, hi }, profession });

const medical = of('medical');
const dental = of('dental');
const pharmacy = of('pharmacy');
const ayush = of('ayush');
const homoeopathy = of('homoeopathy');
const nursing = of('nursing');
const physiotherapy = of('physiotherapy');

export const specialities: readonly Speciality[] = [
  medical('general-medicine', 'General medicine', 'सामान्य चिकित्सा'),
  medical('general-surgery', 'General surgery', 'सामान्य शल्य चिकित्सा'),
  medical('gynaecology', 'Obstetrics and gynaecology', 'स्त्री एवं प्रसूति रोग'),
  medical('paediatrics', 'Paediatrics', 'बाल रोग'),
  medical('orthopaedics', 'Orthopaedics', 'अस्थि रोग'),
  medical('ophthalmology', 'Ophthalmology', 'नेत्र रोग'),
  medical('ent', 'Ear, nose and throat', 'कान, नाक एवं गला रोग'),
  medical('dermatology', 'Dermatology', 'त्वचा रोग'),
  medical('psychiatry', 'Psychiatry', 'मनोरोग'),
  medical('anaesthesiology', 'Anaesthesiology', 'निश्चेतना विज्ञान'),
  medical('radiology', 'Radiodiagnosis', 'रेडियोलॉजी'),
  medical('pathology', 'Pathology', 'विकृति विज्ञान (पैथोलॉजी)'),
  medical('microbiology', 'Microbiology', 'सूक्ष्मजीव विज्ञान'),
  medical('community-medicine', 'Community medicine', 'सामुदायिक चिकित्सा'),
  medical('respiratory-medicine', 'Respiratory medicine', 'श्वसन रोग'),
  medical('emergency-medicine', 'Emergency medicine', 'आपातकालीन चिकित्सा'),
  medical('family-medicine', 'Family medicine', 'पारिवारिक चिकित्सा'),
  medical('forensic-medicine', 'Forensic medicine', 'न्यायिक चिकित्सा'),
  medical('cardiology', 'Cardiology', 'हृदय रोग'),
  medical('cardiothoracic-surgery', 'Cardiothoracic surgery', 'हृदय एवं वक्ष शल्य चिकित्सा'),
  medical('neurology', 'Neurology', 'तंत्रिका रोग'),
  medical('neurosurgery', 'Neurosurgery', 'तंत्रिका शल्य चिकित्सा'),
  medical('nephrology', 'Nephrology', 'गुर्दा रोग'),
  medical('urology', 'Urology', 'मूत्र रोग'),
  medical('gastroenterology', 'Gastroenterology', 'पेट एवं आँत रोग'),
  medical('endocrinology', 'Endocrinology', 'अंतःस्रावी (हार्मोन) रोग'),
  medical('oncology', 'Medical oncology', 'कैंसर चिकित्सा'),
  medical('plastic-surgery', 'Plastic surgery', 'प्लास्टिक सर्जरी'),
  dental('orthodontics', 'Orthodontics', 'दंत संरेखण (ऑर्थोडॉन्टिक्स)'),
  dental('oral-surgery', 'Oral and maxillofacial surgery', 'मुख एवं जबड़ा शल्य चिकित्सा'),
  dental('endodontics', 'Conservative dentistry and endodontics', 'संरक्षी दंत चिकित्सा एवं रूट कैनाल'),
  dental('periodontology', 'Periodontology', 'मसूड़ा रोग'),
  dental('prosthodontics', 'Prosthodontics', 'कृत्रिम दंत चिकित्सा'),
  dental('paediatric-dentistry', 'Paediatric dentistry', 'बाल दंत चिकित्सा'),
  dental('oral-medicine', 'Oral medicine and radiology', 'मुख रोग एवं रेडियोलॉजी'),
  dental('oral-pathology', 'Oral pathology', 'मुख विकृति विज्ञान'),
  dental('public-health-dentistry', 'Public health dentistry', 'सामुदायिक दंत चिकित्सा'),
  pharmacy('community-pharmacy', 'Community pharmacy', 'सामुदायिक फार्मेसी'),
  pharmacy('hospital-pharmacy', 'Hospital pharmacy', 'अस्पताल फार्मेसी'),
  pharmacy('clinical-pharmacy', 'Clinical pharmacy', 'नैदानिक फार्मेसी'),
  pharmacy('pharmacology', 'Pharmacology', 'औषध विज्ञान'),
  ayush('ayurveda', 'Ayurveda', 'आयुर्वेद'),
  ayush('kayachikitsa', 'Kayachikitsa (internal medicine)', 'कायचिकित्सा'),
  ayush('shalya', 'Shalya Tantra (surgery)', 'शल्य तंत्र'),
  ayush('shalakya', 'Shalakya Tantra (eye, ear, nose and throat)', 'शालाक्य तंत्र'),
  ayush('panchakarma', 'Panchakarma', 'पंचकर्म'),
  ayush('prasuti-tantra', 'Prasuti Tantra and Stri Roga', 'प्रसूति तंत्र एवं स्त्री रोग'),
  ayush('kaumarbhritya', 'Kaumarbhritya (children)', 'कौमारभृत्य (बाल रोग)'),
  ayush('unani', 'Unani', 'यूनानी'),
  ayush('ilaj-bit-tadbeer', 'Ilaj bit Tadbeer (regimental therapy)', 'इलाज बित तदबीर'),
  ayush('siddha', 'Siddha', 'सिद्ध'),
  ayush('yoga-naturopathy', 'Yoga and naturopathy', 'योग एवं प्राकृतिक चिकित्सा'),
  homoeopathy('homoeopathic-medicine', 'Practice of medicine (homoeopathy)', 'होम्योपैथिक चिकित्सा'),
  homoeopathy('materia-medica', 'Materia medica', 'मटेरिया मेडिका'),
  homoeopathy('repertory', 'Repertory', 'रेपर्टरी'),
  homoeopathy('organon', 'Organon and homoeopathic philosophy', 'ऑर्गेनन एवं होम्योपैथिक दर्शन'),
  homoeopathy('homoeopathic-paediatrics', 'Homoeopathic paediatrics', 'होम्योपैथिक बाल रोग'),
  nursing('medical-surgical-nursing', 'Medical-surgical nursing', 'चिकित्सा-शल्य नर्सिंग'),
  nursing('community-health-nursing', 'Community health nursing', 'सामुदायिक स्वास्थ्य नर्सिंग'),
  nursing('maternal-nursing', 'Midwifery and obstetric nursing', 'प्रसूति नर्सिंग'),
  nursing('child-health-nursing', 'Child health nursing', 'बाल स्वास्थ्य नर्सिंग'),
  nursing('mental-health-nursing', 'Mental health nursing', 'मानसिक स्वास्थ्य नर्सिंग'),
  nursing('critical-care-nursing', 'Critical care nursing', 'गहन चिकित्सा नर्सिंग'),
  physiotherapy('musculoskeletal-physiotherapy', 'Musculoskeletal physiotherapy', 'अस्थि-पेशी फिजियोथेरेपी'),
  physiotherapy('neuro-physiotherapy', 'Neurological physiotherapy', 'तंत्रिका फिजियोथेरेपी'),
  physiotherapy('sports-physiotherapy', 'Sports physiotherapy', 'खेल फिजियोथेरेपी'),
  physiotherapy('cardiopulmonary-physiotherapy', 'Cardiopulmonary physiotherapy', 'हृदय-श्वसन फिजियोथेरेपी'),
  physiotherapy('paediatric-physiotherapy', 'Paediatric physiotherapy', 'बाल फिजियोथेरेपी'),
  physiotherapy('medical-laboratory', 'Medical laboratory technology', 'चिकित्सा प्रयोगशाला तकनीक'),
];
