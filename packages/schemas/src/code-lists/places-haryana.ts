/** Haryana's 22 health districts. @module */
import type { Place } from '../lists.ts';

const district = (name: string, hi: string, ...aliases: string[]): Place => ({
  code: `HR-${name.toUpperCase().replaceAll(' ', '-')}`,
  kind: 'district',
  name: { en: name, hi },
  state: 'HR',
  aliases,
});

export const haryanaDistricts: readonly Place[] = [
  district('Ambala', 'अंबाला', 'अम्बाला', 'Umballa'),
  district('Bhiwani', 'भिवानी', 'Bhivani'),
  district('Charkhi Dadri', 'चरखी दादरी', 'Charkhi-Dadri', 'Dadri'),
  district('Faridabad', 'फरीदाबाद', 'फ़रीदाबाद'),
  district('Fatehabad', 'फतेहाबाद', 'फ़तेहाबाद'),
  district('Gurugram', 'गुरुग्राम', 'Gurgaon', 'गुड़गांव', 'गुड़गाँव'),
  district('Hisar', 'हिसार', 'Hissar'),
  district('Jhajjar', 'झज्जर', 'Jhajhar'),
  district('Jind', 'जींद', 'जीन्द', 'Jeend'),
  district('Kaithal', 'कैथल', 'Kaithel'),
  district('Karnal', 'करनाल', 'Kurnal'),
  district('Kurukshetra', 'कुरुक्षेत्र', 'Thanesar', 'थानेसर'),
  district('Mahendragarh', 'महेंद्रगढ़', 'महेन्द्रगढ़', 'Mohindergarh', 'Narnaul', 'नारनौल'),
  district('Nuh', 'नूंह', 'नूँह', 'Mewat', 'मेवात'),
  district('Palwal', 'पलवल'),
  district('Panchkula', 'पंचकूला', 'पंचकुला', 'Panchkoola'),
  district('Panipat', 'पानीपत', 'Paneepat'),
  district('Rewari', 'रेवाड़ी', 'Rewadi'),
  district('Rohtak', 'रोहतक'),
  district('Sirsa', 'सिरसा'),
  district('Sonipat', 'सोनीपत', 'Sonepat'),
  district('Yamunanagar', 'यमुनानगर', 'Yamuna Nagar', 'Jagadhri', 'जगाधरी'),
];
