export { matchEndSchema, proposalAnswerSchema, rejectionSchema } from './match-schema.js';
export { passOnSchema } from './pass-on-schema.js';
