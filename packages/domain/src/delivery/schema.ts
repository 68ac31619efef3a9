export { deliveryDescriptorSchema } from './descriptor.js';
export { readDescriptor } from './read-descriptor.js';
export { registrationYearField } from './registration-year-field.js';
export { rowSchema } from './row-schema.js';
export { validateDelivery } from './validate-delivery.js';
