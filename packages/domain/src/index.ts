export * from './delivery/code-lists.js';
export * from './delivery/column.js';
export * from './delivery/columns.js';
export * from './delivery/descriptor.js';
export * from './kernel/code-list.js';
export * from './kernel/language.js';
export * from './kernel/result.js';
