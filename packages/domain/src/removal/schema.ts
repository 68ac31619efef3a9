export { removalSchema } from './removal-schema.js';
