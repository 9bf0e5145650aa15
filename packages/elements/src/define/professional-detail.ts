/** Defines `<praman-professional-detail>`. Its only export is the class. @module */
export { PramanProfessionalDetail } from '../professional-detail/professional-detail.define.ts';
