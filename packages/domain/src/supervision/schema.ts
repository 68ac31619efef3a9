export { visitingMotherSchema } from './visiting-mother-schema.js';
