/**
 * Rajasthan's 50 health districts.
 *
 * The health department counts 50 chief medical officers; the revenue department went back to 41 districts in
 * December 2024. A professional works in the area of a chief medical officer, so those are the places listed.
 *
 * @module
 */
import type { Place } from '../lists.ts';

const district = (name: string, hi: string, ...aliases: string[]): Place => ({
  code: `RJ-${name.toUpperCase().replaceAll(' ', '-')}`,
  kind: 'district',
  name: { en: name, hi },
  state: 'RJ',
  aliases,
});

export const rajasthanDistricts: readonly Place[] = [
  district('Ajmer', 'अजमेर', 'Ajmere'),
  district('Alwar', 'अलवर', 'Ulwar'),
  district('Anupgarh', 'अनूपगढ़', 'Anoopgarh'),
  district('Balotra', 'बालोतरा'),
  district('Banswara', 'बांसवाड़ा', 'बाँसवाड़ा'),
  district('Baran', 'बारां', 'बाराँ'),
  district('Barmer', 'बाड़मेर', 'Badmer'),
  district('Beawar', 'ब्यावर', 'Byawar'),
  district('Bharatpur', 'भरतपुर', 'Bhurtpore'),
  district('Bhilwara', 'भीलवाड़ा'),
  district('Bikaner', 'बीकानेर', 'Bikaneer'),
  district('Bundi', 'बूंदी', 'बूँदी', 'Boondi'),
  district('Chittorgarh', 'चित्तौड़गढ़', 'Chittaurgarh', 'Chittor'),
  district('Churu', 'चूरू', 'चुरू'),
  district('Dausa', 'दौसा'),
  district('Deeg', 'डीग', 'Dig'),
  district('Dholpur', 'धौलपुर', 'Dhaulpur', 'धोलपुर'),
  district('Didwana-Kuchaman', 'डीडवाना-कुचामन', 'Didwana Kuchaman', 'Didwana', 'डीडवाना'),
  district('Dudu', 'दूदू'),
  district('Dungarpur', 'डूंगरपुर', 'डूँगरपुर'),
  district('Ganganagar', 'गंगानगर', 'Sri Ganganagar', 'Shri Ganganagar', 'श्रीगंगानगर', 'श्री गंगानगर'),
  district('Gangapur City', 'गंगापुर सिटी'),
  district('Hanumangarh', 'हनुमानगढ़'),
  district('Jaipur', 'जयपुर', 'Jeypore'),
  district('Jaipur Rural', 'जयपुर ग्रामीण', 'Jaipur Gramin'),
  district('Jaisalmer', 'जैसलमेर', 'Jaisalmere'),
  district('Jalore', 'जालोर', 'Jalor', 'जालौर'),
  district('Jhalawar', 'झालावाड़'),
  district('Jhunjhunu', 'झुंझुनूं', 'Jhunjhunun', 'झुंझुनू', 'झुन्झुनू'),
  district('Jodhpur', 'जोधपुर', 'Jodhpore'),
  district('Jodhpur Rural', 'जोधपुर ग्रामीण', 'Jodhpur Gramin'),
  district('Karauli', 'करौली', 'Kerauli'),
  district('Kekri', 'केकड़ी', 'Kekdi'),
  district('Khairthal-Tijara', 'खैरथल-तिजारा', 'Khairthal Tijara', 'Khairthal', 'खैरथल'),
  district('Kota', 'कोटा', 'Kotah'),
  district('Kotputli-Behror', 'कोटपूतली-बहरोड़', 'Kotputli Behror', 'Kotputly', 'Kotputli', 'कोटपूतली', 'Behror'),
  district('Nagaur', 'नागौर', 'Nagore'),
  district('Neem Ka Thana', 'नीम का थाना', 'Neemkathana'),
  district('Pali', 'पाली'),
  district('Phalodi', 'फलोदी', 'फलौदी'),
  district('Pratapgarh', 'प्रतापगढ़', 'Partabgarh'),
  district('Rajsamand', 'राजसमंद', 'राजसमन्द'),
  district('Salumbar', 'सलूंबर', 'सलूम्बर', 'Salumber'),
  district('Sanchore', 'सांचौर', 'साँचौर', 'Sanchor'),
  district('Sawai Madhopur', 'सवाई माधोपुर', 'Sawaimadhopur'),
  district('Shahpura', 'शाहपुरा'),
  district('Sikar', 'सीकर', 'Seekar'),
  district('Sirohi', 'सिरोही'),
  district('Tonk', 'टोंक'),
  district('Udaipur', 'उदयपुर', 'Oodeypore'),
];
