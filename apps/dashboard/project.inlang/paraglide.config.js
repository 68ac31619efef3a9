/**
 * How the messages are compiled, for the build and for the type check alike. Dutch is the default
 * whatever the browser asks for; a choice made in the header is kept in this browser.
 */
export default {
  outdir: './src/paraglide',
  strategy: ['localStorage', 'baseLocale'],
  localStorageKey: 'mim-language',
  isServer: 'false',
  emitReadme: false,
};
