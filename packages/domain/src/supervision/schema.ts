export { visitingMotherPauseSchema, visitingMotherSchema } from './visiting-mother.js';
