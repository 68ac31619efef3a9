export { matchEndSchema, proposalAnswerSchema, rejectionSchema } from './match-schema.js';
