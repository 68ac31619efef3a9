export { correctionSchema, expenseSchema } from './expense-schema.js';
