import { searchSchema, text } from '../../address/search-schema.js';

/**
 * What the page of settings keeps in its address: the setting that somebody was led to. Which settings there are, the page
 * itself knows; the start of the dashboard has no list of them.
 */
export const settingsSearchSchema = searchSchema({ instelling: text(60) });
