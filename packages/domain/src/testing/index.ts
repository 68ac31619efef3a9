export * from './builders.js';
export * from './delivery-arbitraries.js';
export * from './delivery-cells.js';
export * from './row-arbitraries.js';
