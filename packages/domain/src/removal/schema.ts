export { erasureRequestSchema } from './erasure-schema.js';
export { dossierRemovalSchema, removalSchema } from './removal-schema.js';
