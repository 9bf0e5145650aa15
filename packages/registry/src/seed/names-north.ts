/** Names of Haryana, Rajasthan and the Hindi belt. Weights say how often one meets them, roughly. @module */
import { nameTable } from './name-tables.ts';

const female = `
Sunita|Suneeta सुनीता 3; Anita|Aneeta अनीता 3; Kavita|Kavitha कविता 3; Sarita सरिता 2; Geeta|Gita गीता 3; Seema|Sima सीमा 3
Rekha रेखा 2; Sushila सुशीला 2; Manju मंजू 2; Poonam|Punam पूनम 3; Neelam|Nilam नीलम 3; Pooja|Puja पूजा 4; Jyoti ज्योति 4
Priyanka प्रियंका 4; Neha नेहा 4; Ritu ऋतु 3; Reena|Rina रीना 2; Meena|Mina मीना 2; Renu रेनू 2; Kiran किरण 3; Santosh संतोष 2
Savita सविता 2; Babita बबीता 2; Mamta ममता 2; Usha|Oosha उषा 2; Asha आशा 2; Nisha निशा 3; Aarti|Arti आरती 3; Bharti|Bharati भारती 2
Suman सुमन 3; Pushpa पुष्पा 2; Kamla कमला; Vimla विमला; Nirmala|Nirmla निर्मला 2; Sharda शारदा; Kanta कांता; Shakuntala शकुंतला
Lakshmi|Laxmi लक्ष्मी 2; Saroj सरोज 2; Krishna कृष्णा; Sudesh सुदेश; Raj Bala राजबाला; Shashi शशि; Veena|Vina वीणा; Archana अर्चना 2
Vandana वंदना 2; Sangeeta|Sangita संगीता 3; Lalita ललिता; Sadhana साधना; Alka अलका; Anju अंजू 2; Sanju संजू; Monika मोनिका 3
Sonia सोनिया 2; Preeti|Priti प्रीति 3; Swati स्वाति 3; Shweta|Sweta श्वेता 3; Deepika|Dipika दीपिका 3; Sapna सपना 2; Komal कोमल 3
Shilpa शिल्पा 2; Rashmi रश्मि 2; Ruchi रुचि 2; Shalini शालिनी; Divya दिव्या 3; Megha मेघा 2; Garima गरिमा 2; Ankita अंकिता 3
Nidhi निधि 3; Isha ईशा 2; Aditi अदिति 2; Ananya अनन्या 2; Khushboo|Khushbu खुशबू 2; Mansi मानसी 2; Tanu तनु; Tanvi तन्वी; Vaishali वैशाली 2
Anjali अंजलि 3; Chanchal चंचल; Sakshi साक्षी 3; Simran सिमरन; Radhika राधिका 2; Radha राधा 2; Meera|Mira मीरा; Gayatri गायत्री; Parvati पार्वती
Durga दुर्गा; Chandrakala चंद्रकला; Hemlata हेमलता 2; Sneh Lata स्नेहलता; Pramila प्रमिला; Urmila उर्मिला 2; Sumitra सुमित्रा; Bimla बिमला
Munni मुन्नी; Rajni रजनी 2; Indu इंदु; Bindu बिंदु; Madhu मधु 2; Madhuri माधुरी; Mridula मृदुला; Namita नमिता; Nandini नंदिनी
Payal पायल 2; Pinki|Pinky पिंकी 2; Rachna|Rachana रचना 2; Rajkumari राजकुमारी; Rakhi राखी; Ranjana रंजना; Roshni रोशनी; Sandhya संध्या 2
Shobha शोभा; Shruti श्रुति 2; Smita स्मिता; Sonal सोनल; Sudha सुधा; Surbhi सुरभि 2; Taruna तरुणा; Tripti|Trupti तृप्ति; Uma उमा; Vidya विद्या; Yogita योगिता
Aakanksha|Akanksha आकांक्षा 2; Bhawna|Bhavna भावना 2; Charu चारु; Ekta एकता; Falguni फाल्गुनी; Harshita हर्षिता; Kusum कुसुम; Leela|Lila लीला; Maya माया; Nikita निकिता 2`;

const male = `
Rajesh राजेश 3; Suresh सुरेश 3; Ramesh रमेश 3; Mahesh महेश 3; Mukesh मुकेश 3; Dinesh दिनेश 3; Naresh नरेश 2; Rakesh राकेश 3; Yogesh योगेश 2
Lokesh लोकेश 2; Kamlesh कमलेश; Sanjay संजय 3; Vijay विजय 3; Ajay अजय 3; Anil अनिल 3; Sunil सुनील 3; Manoj मनोज 3; Vinod|Binod विनोद 3
Pramod प्रमोद 2; Ashok अशोक 3; Arun अरुण 2; Arvind|Arbind अरविंद 2; Pawan|Pavan पवन 3; Praveen|Parveen|Pravin प्रवीण 3; Naveen|Navin नवीन 2
Sandeep|Sandip संदीप 3; Kuldeep|Kuldip कुलदीप 2; Pradeep|Pardeep|Pradip प्रदीप 3; Deepak|Dipak दीपक 3; Jagdeep जगदीप; Amit अमित 4; Sumit सुमित 3
Rohit रोहित 3; Mohit मोहित 3; Lalit ललित 2; Ankit अंकित 3; Nikhil निखिल 2; Rahul राहुल 4; Vikas|Vikash विकास 3; Vikram|Bikram विक्रम 2; Vishal विशाल 3
Vivek|Bibek विवेक 2; Gaurav|Gourav गौरव 3; Saurabh|Sourabh सौरभ 2; Abhishek अभिषेक 3; Ashish|Aashish आशीष 3; Manish|Maneesh मनीष 3; Harish|Hareesh हरीश 2
Satish|Sateesh सतीश 2; Girish गिरीश; Jagdish|Jagadish जगदीश 2; Om Prakash|Omprakash ओमप्रकाश 2; Jai Prakash जयप्रकाश; Satyanarayan|Satya Narayan सत्यनारायण
Bhagwan|Bhagwaan भगवान; Hanuman हनुमान; Mohan मोहन 2; Sohan सोहन; Gopal गोपाल 2; Krishan|Krishna|Kishan कृष्ण 2; Govind गोविंद 2; Shyam|Sham श्याम 2
Ghanshyam घनश्याम; Radheshyam राधेश्याम; Hemant हेमंत 2; Hitesh हितेश; Jitesh जितेश; Kailash कैलाश 2; Kapil कपिल 2; Karan करण 2; Kunal कुणाल
Lakshman|Laxman लक्ष्मण; Madan मदन; Mangal मंगल; Naman नमन; Narayan नारायण; Neeraj|Niraj नीरज 2; Nitin नितिन 3; Nitesh नितेश; Omkar ओंकार
Pankaj पंकज 3; Parmanand परमानंद; Piyush|Peeyush पीयूष 2; Prakash प्रकाश 2; Prashant प्रशांत 2; Prem प्रेम 2; Puneet|Punit पुनीत; Raghav राघव
Rajat रजत; Raman रमन; Ravi रवि 3; Ravindra|Ravinder रविंद्र 2; Rishi ऋषि; Ritesh रितेश; Sachin सचिन 3; Sahil साहिल 2; Sameer|Samir समीर
Shankar शंकर; Shailesh शैलेश; Shivam शिवम 2; Shubham शुभम 3; Sudhir|Sudheer सुधीर; Sukhdev सुखदेव; Surya सूर्य; Tarun तरुण 2; Tushar तुषार
Umesh उमेश; Varun वरुण 2; Ved वेद; Vinay विनय 2; Vipin|Bipin विपिन; Yash यश 2; Yashpal यशपाल; Balram बलराम; Bharat भारत; Bhupesh भूपेश
Chandan चंदन; Chetan चेतन; Daya दया; Dharmpal|Dharampal धर्मपाल; Hansraj हंसराज; Ishwar ईश्वर; Jaipal जयपाल; Jagmohan जगमोहन; Joginder|Jogendra जोगेंद्र
Aditya आदित्य 2; Akash|Aakash आकाश 2; Akshay अक्षय 2; Aman अमन 2; Anand आनंद 2; Ankur अंकुर 2; Anuj अनुज 2; Arjun अर्जुन 2; Ayush आयुष 2; Bhavesh भावेश`;

const surname = `
Sharma|Sarma|Sharmaa शर्मा 20; Kumar कुमार 14; Singh सिंह 18; Yadav|Yadava यादव 17; Gupta गुप्ता 15; Meena|Mina मीणा 16; Verma|Varma वर्मा 13
Saini सैनी 12; Jain जैन 12; Agarwal|Aggarwal|Agrawal अग्रवाल 13; Chaudhary|Choudhary|Chowdhury|Chaudhry चौधरी 15; Rathore|Rathor राठौड़ 9
Shekhawat शेखावत 8; Chauhan|Chouhan चौहान 10; Solanki सोलंकी 5; Bhati|Bhatti भाटी 6; Tanwar|Tanvar तंवर 5; Sisodia|Sisodiya सिसोदिया 3; Rajawat राजावत 2
Ranawat राणावत 2; Hada|Hara हाड़ा 2; Jhala झाला 2; Gaur|Gour गौड़ 4; Parmar परमार 4; Panwar|Pawar पंवार 4; Tomar तोमर 3; Rajput राजपूत 3
Vyas व्यास 5; Joshi जोशी 6; Purohit पुरोहित 4; Bhardwaj|Bharadwaj भारद्वाज 6; Kaushik|Koushik कौशिक 5; Vashisht|Vashishth वशिष्ठ 4; Pareek|Parik पारीक 4; Dadhich दाधीच 3
Ojha ओझा 2; Trivedi त्रिवेदी 3; Pandey|Pande पांडेय 4; Mishra|Misra मिश्रा 5; Tiwari|Tewari तिवारी 4; Dubey|Dwivedi दुबे 2; Shukla शुक्ला 3; Dixit|Dikshit दीक्षित 3
Pathak पाठक 2; Upadhyay|Upadhyaya उपाध्याय 2; Saraswat सारस्वत 2; Acharya आचार्य 3; Bohra|Vohra बोहरा 3; Swami स्वामी 4; Shrivastava|Srivastava|Srivastav श्रीवास्तव 4
Saxena|Saksena सक्सेना 4; Mathur माथुर 5; Bhatnagar भटनागर 3; Nigam निगम 2; Rastogi रस्तोगी; Kulshreshtha|Kulshrestha कुलश्रेष्ठ
Malik मलिक 7; Hooda|Huda हुड्डा 5; Dahiya दहिया 6; Sangwan सांगवान 5; Sheoran श्योराण 4; Phogat|Phogaat फोगाट 4; Dalal दलाल 4; Deswal|Deshwal देशवाल 4
Rathee|Rathi राठी 4; Kadian|Kadyan कादियान 4; Punia|Poonia पूनिया 6; Godara गोदारा 5; Beniwal|Baniwal बेनीवाल 4; Bishnoi|Vishnoi बिश्नोई 7; Jakhar जाखड़ 4; Dhaka ढाका 3
Siwach सिवाच 3; Nain नैन 3; Dhankhar|Dhankar धनखड़ 3; Ahlawat अहलावत 3; Balhara बल्हारा 2; Gulia गुलिया 3; Khatri खत्री 4; Kundu कुंडू 4; Lather लाठर 2; Mor मोर 2
Nehra नेहरा 3; Sihag|Sehwag सिहाग 3; Saharan सहारण 3; Berwal बेरवाल 2; Dhull ढुल 2; Goyat गोयत 2; Grewal ग्रेवाल 2; Jaglan जागलान 2; Kharb खर्ब 2; Maan|Mann मान 2; Narwal नरवाल 2
Bansal बंसल 6; Garg गर्ग 7; Goyal|Goel गोयल 7; Mittal मित्तल 6; Jindal जिंदल 4; Singhal|Singhla सिंघल 4; Singla सिंगला 3; Mangla मंगला 2; Kansal कंसल 2; Maheshwari माहेश्वरी 4
Khandelwal खंडेलवाल 4; Jhunjhunwala झुनझुनवाला; Somani सोमानी 2; Bhandari भंडारी 3; Kothari कोठारी 3; Mehta मेहता 4; Lodha लोढ़ा 2; Surana सुराणा 2; Baid बैद; Bothra बोथरा 2
Chordia चोरड़िया; Nahata नाहटा; Oswal ओसवाल; Rao राव 4; Meghwal मेघवाल 6; Bairwa बैरवा 5; Koli कोली 3; Regar|Raigar रैगर 4; Jatav जाटव 3; Mahawar महावर 3; Kumawat कुमावत 6
Gurjar|Gujjar|Gurjjar गुर्जर 8; Prajapat|Prajapati प्रजापत 6; Suthar सुथार 4; Jangid|Jangir जांगिड़ 6; Soni सोनी 6; Mali माली 4; Sain|Sen सैन 4; Khatik खटीक 2; Vaishnav वैष्णव 4; Lohar लोहार 2; Darzi दर्ज़ी
Arora अरोड़ा 6; Khanna खन्ना 2; Kapoor|Kapur कपूर 3; Malhotra मल्होत्रा 3; Mehra मेहरा 3; Chopra चोपड़ा 3; Sethi सेठी 3; Sachdeva|Sachdev सचदेवा 3; Chawla चावला 3; Kalra कालरा 2
Batra बत्रा 3; Ahuja आहूजा 3; Grover ग्रोवर 3; Bhatia भाटिया 3; Narang नारंग 2; Taneja तनेजा 2; Juneja जुनेजा 2; Wadhwa वाधवा 2; Gulati गुलाटी 2; Madaan|Madan मदान 2; Dua दुआ 2
Bajaj बजाज 2; Kukreja कुकरेजा; Makkar मक्कड़ 2; Miglani मिगलानी; Nagpal नागपाल 2; Sehgal|Sahgal सहगल 2; Suri सूरी; Puri पुरी 2; Kakkar कक्कड़; Hans हंस; Kamboj|Kamboh कंबोज 4; Dhiman धीमान 4
Rohilla रोहिल्ला 3; Panchal पांचाल 3; Bhargava|Bhargav भार्गव 2; Nagar नागर 3; Rawat रावत 4; Negi नेगी; Bisht बिष्ट; Thakur ठाकुर 3; Rana राणा 4; Kataria कटारिया 3; Chhabra छाबड़ा 2; Bagri बागड़ी 2; Dudi डूडी 2`;

export const north = nameTable({ female, male, surname });
