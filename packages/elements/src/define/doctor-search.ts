/** Defines `<praman-doctor-search>`. Its only export is the class. @module */
export { PramanDoctorSearch } from '../doctor-search/doctor-search.define.ts';
