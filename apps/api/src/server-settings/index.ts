export { readServerSettings, type ServerSettings } from './server-settings.js';
export type { Setting } from './setting.js';
export { type ServerSettingName, settingList } from './setting-list.js';
