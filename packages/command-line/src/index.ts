export { applicationText } from './application-text.js';
export { languageOf } from './language.js';
export { programExitCodes, runWords } from './run-words.js';
export { onOneLine, type Writer } from './writer.js';
