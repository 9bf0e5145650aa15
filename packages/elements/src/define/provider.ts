/** Defines `<praman-provider>`. Its only export is the class. @module */
export { PramanProvider } from '../provider/provider.define.ts';
