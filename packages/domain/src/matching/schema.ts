export { matchEndSchema, proposalAnswerSchema } from './match-schema.js';
