export { locationFactsSchema, providerSchema } from './place-schema.js';
export { readSetting, settingChoiceSchema, settingSchemas } from './setting-schema.js';
