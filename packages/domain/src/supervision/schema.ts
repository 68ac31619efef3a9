export { visitingMotherPauseSchema, visitingMotherSchema } from './visiting-mother-schema.js';
