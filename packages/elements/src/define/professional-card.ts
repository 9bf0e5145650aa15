/** Defines `<praman-professional-card>`. Its only export is the class. @module */
export { PramanProfessionalCard } from '../professional-card/professional-card.define.ts';
