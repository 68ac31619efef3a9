export { readSetting, settingChoiceSchema, settingSchemas } from './setting-schema.js';
