export { stopSchema, visitingMotherSchema } from './visiting-mother-schema.js';
