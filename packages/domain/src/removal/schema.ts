export { dossierRemovalSchema, removalSchema } from './removal-schema.js';
