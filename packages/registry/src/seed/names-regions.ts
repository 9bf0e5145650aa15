/** Names of communities beside the Hindi belt that practise in Haryana and Rajasthan too. @module */
import { nameTable } from './name-tables.ts';

/** Sikh given names are shared by women and men; Singh or Kaur tells them apart. */
const sikhGiven = `
Gurpreet गुरप्रीत 3; Harpreet हरप्रीत 3; Manpreet मनप्रीत 3; Jaspreet जसप्रीत 3; Amanpreet अमनप्रीत 2; Sukhpreet सुखप्रीत 2; Rajpreet राजप्रीत
Gurmeet|Gurmit गुरमीत 2; Harmeet हरमीत; Manmeet मनमीत; Jasmeet जसमीत; Paramjeet|Paramjit परमजीत 2; Baljeet|Baljit बलजीत 2; Kuljeet|Kuljit कुलजीत; Daljeet|Daljit दलजीत 2
Amarjeet|Amarjit अमरजीत 2; Surjeet|Surjit सुरजीत; Jagjeet|Jagjit जगजीत; Charanjeet|Charanjit चरणजीत; Inderjeet|Inderjit इंद्रजीत 2; Harjinder हरजिंदर; Gurvinder|Gurwinder गुरविंदर 2
Lakhvinder|Lakhwinder लखविंदर; Sukhvinder|Sukhwinder सुखविंदर 2; Rupinder रूपिंदर; Maninder मनिंदर; Satinder सतिंदर; Parminder परमिंदर; Baldev बलदेव; Navjot नवजोत 2; Amrit अमृत
Navneet|Navnit नवनीत 2; Simranjeet|Simranjit सिमरनजीत 2; Arshdeep अर्शदीप; Gagandeep गगनदीप 2; Mandeep मनदीप 2; Ramandeep रमनदीप; Sandeep संदीप; Kirandeep किरणदीप; Gurdeep गुरदीप; Hardeep हरदीप`;

export const sikh = nameTable({
  female: sikhGiven,
  male: sikhGiven,
  surname: `
Sandhu संधू 4; Gill गिल 5; Sidhu|Siddhu सिद्धू 4; Dhillon ढिल्लों 4; Brar बराड़ 3; Grewal ग्रेवाल 3; Virk विर्क 2; Cheema चीमा 2; Bajwa बाजवा 2; Randhawa रंधावा 2; Aulakh औलख
Sohal सोहल; Bhullar भुल्लर 2; Toor तूर; Mann मान 2; Saini सैनी 2; Walia वालिया 2; Bedi बेदी; Sodhi सोढ़ी; Kohli कोहली 2; Anand आनंद; Chahal चहल 3; Malhi मल्ही; Gosal गोसल; Dhaliwal धालीवाल 3; Pannu पन्नू`,
});

export const muslim = nameTable({
  female: `
Shabana शबाना 2; Rukhsana रुख़साना 2; Nasreen|Nasrin नसरीन 2; Parveen|Parvin परवीन 2; Ayesha|Aisha आयशा 2; Fatima फ़ातिमा 2; Zainab ज़ैनब; Sana सना 2; Rehana रेहाना; Farzana फ़रज़ाना
Shaheen शाहीन; Yasmeen|Yasmin यासमीन 2; Saira सायरा; Nazia नाज़िया 2; Sadia सादिया; Hina हिना; Rubina रुबीना; Mumtaz मुमताज़; Asma अस्मा; Afreen आफ़रीन; Shazia शाज़िया; Tabassum तबस्सुम; Heena हीना; Razia रज़िया; Zeenat ज़ीनत`,
  male: `
Aslam असलम 2; Zakir|Jakir ज़ाकिर 2; Imran इमरान 3; Irfan इरफ़ान 2; Salim|Saleem सलीम 2; Javed|Jawed जावेद 2; Arif आरिफ़ 2; Asif आसिफ़ 2; Shahid शाहिद 2; Rashid राशिद 2; Wasim|Waseem वसीम 2; Nadeem नदीम
Naseem|Nasim नसीम; Faisal|Faizal फ़ैसल; Faizan फ़ैज़ान; Hamid हामिद; Iqbal इक़बाल; Kamal कमाल; Khalid ख़ालिद; Liaqat|Liyaqat लियाक़त; Mubarak मुबारक; Mustafa मुस्तफ़ा; Nasir नासिर; Rafiq|Rafeeq रफ़ीक़; Rizwan रिज़वान 2
Sajid साजिद 2; Shakil|Shakeel शकील; Sharif शरीफ़; Tariq तारिक़; Usman|Osman उस्मान; Yusuf|Yousuf यूसुफ़; Zubair ज़ुबैर; Abdul Rahman|Abdul Rehman अब्दुल रहमान; Ayub|Ayyub अय्यूब; Anwar अनवर; Akbar अकबर`,
  surname: `
Khan ख़ान 12; Ansari अंसारी 4; Qureshi|Kureshi क़ुरैशी 4; Sheikh|Shaikh शेख़ 4; Siddiqui|Siddiqi सिद्दीक़ी 3; Hussain|Husain|Hussein हुसैन 4; Ahmed|Ahmad अहमद 5; Ali अली 5; Pathan पठान 3; Mirza मिर्ज़ा 2; Beg|Baig बेग
Syed|Sayyed सैयद 3; Rangrez रंगरेज़; Chhipa|Chippa छीपा; Mansuri|Mansoori मंसूरी 2; Meo मेव 2; Usmani उस्मानी; Farooqui|Faruqi फ़ारूक़ी; Rizvi रिज़वी; Naqvi नक़वी; Bhati भाटी; Kazi|Qazi क़ाज़ी`,
});

export const south = nameTable({
  female: `
Lakshmi लक्ष्मी 2; Padma पद्मा; Saraswathi|Saraswati सरस्वती; Kavitha कविता 2; Revathi|Revathy रेवती; Meenakshi मीनाक्षी; Vasantha वसंता; Vijayalakshmi विजयलक्ष्मी; Deepa दीपा 2; Latha लता; Sumathi सुमति; Malathi मालती
Bhavani भवानी; Gayathri गायत्री; Indira इंदिरा; Jayanthi जयंती; Lalitha ललिता; Nirmala निर्मला; Parvathi पार्वती; Radha राधा; Sujatha सुजाता 2; Swapna स्वप्ना; Uma उमा; Anitha अनीता 2; Sreeja श्रीजा; Bindhu बिंदु`,
  male: `
Ramesh रमेश 2; Suresh सुरेश 2; Venkatesh|Venkatesan वेंकटेश 2; Srinivasan|Shrinivasan श्रीनिवासन; Subramanian|Subramaniam सुब्रमण्यम; Krishnan कृष्णन; Murali मुरली; Karthik|Karthick कार्तिक 2; Prakash प्रकाश; Rajan राजन
Raghavan राघवन; Senthil सेंथिल; Balaji बालाजी; Ganesh गणेश 2; Mani मणि; Arumugam अरुमुगम; Anand आनंद; Mohan मोहन; Natarajan नटराजन; Sivakumar|Shivakumar शिवकुमार; Srikanth|Shrikant श्रीकांत; Vasudevan वासुदेवन; Unnikrishnan उन्नीकृष्णन`,
  surname: `
Nair नायर 3; Menon मेनन 2; Pillai पिल्लै 2; Reddy|Reddi रेड्डी 4; Naidu नायडू 2; Iyer|Aiyar अय्यर 2; Iyengar|Ayyangar अयंगर; Rao राव 3; Varma वर्मा; Shetty शेट्टी 2; Hegde हेगड़े; Gowda|Gouda गौड़ा 2; Kurup कुरुप; Nambiar नांबियार
Murthy|Murty मूर्ति 2; Sastry|Shastri शास्त्री; Chetty चेट्टी; Raju राजू; Prasad प्रसाद 2; Swamy स्वामी`,
});

export const eastWest = nameTable({
  female: `
Sharmistha शर्मिष्ठा; Moumita मौमिता; Debjani देबजानी; Ananya अनन्या; Rupa रूपा; Mitali मिताली; Paromita पारोमिता; Sutapa सुतपा; Snehal स्नेहल; Ashwini अश्विनी 2; Pallavi पल्लवी 2; Rupali रूपाली; Vaishali वैशाली; Manisha मनीषा 2
Hetal हेतल; Jignasha|Jignasa जिज्ञासा; Kinjal किंजल; Bhumika भूमिका; Dipti दीप्ति; Mary मैरी; Annie|Anny ऐनी; Sheeba शीबा; Elizabeth एलिज़ाबेथ; Shiny शाइनी`,
  male: `
Subrata सुब्रत; Debashis|Debasish देबाशीष; Anirban अनिर्बान; Partha पार्थ; Sourav सौरव 2; Tapan तपन; Amitava अमिताभ; Biswajit विश्वजीत; Mahadev महादेव; Shrikant श्रीकांत; Sachin सचिन; Nilesh निलेश 2; Prasad प्रसाद; Swapnil स्वप्निल
Hardik हार्दिक; Jignesh जिग्नेश; Ketan केतन; Bhavin भाविन; Chirag चिराग 2; Mehul मेहुल; Thomas थॉमस; George जॉर्ज; Joseph जोसेफ़; Mathew|Matthew मैथ्यू; Abraham अब्राहम`,
  surname: `
Banerjee|Bandyopadhyay बनर्जी 2; Chatterjee|Chattopadhyay चटर्जी 2; Mukherjee|Mukhopadhyay मुखर्जी 2; Ghosh घोष 2; Bose|Basu बोस; Das|Dass दास 3; Dutta|Datta दत्ता 2; Roy|Ray रॉय 2; Saha साहा; Sarkar|Sircar सरकार; Mondal|Mandal मंडल
Patil पाटिल 3; Deshmukh देशमुख 2; Kulkarni कुलकर्णी 2; Deshpande देशपांडे; Jadhav|Jadav जाधव 2; Shinde शिंदे; Patel|Patidar पटेल 5; Shah|Sah शाह 4; Desai|Desayi देसाई 2; Trivedi त्रिवेदी; Thakkar ठक्कर; Mohanty महांती; Nayak|Naik नायक
Thomas थॉमस; Mathew मैथ्यू; George जॉर्ज; Fernandes फर्नांडिस; D'Souza|DSouza डिसूज़ा; Masih|Maseeh मसीह; Borah|Bora बोरा; Gogoi गोगोई`,
});
