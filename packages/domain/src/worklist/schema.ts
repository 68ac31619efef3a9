export { taskSchema } from './task-schema.js';
