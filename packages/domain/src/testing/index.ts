export * from './builders.js';
export * from './delivery-arbitraries.js';
export * from './row-arbitraries.js';
