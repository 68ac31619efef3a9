// Runs before the first paint, so that a remembered theme or language never flashes past. It is a file
// of its own because the content security policy allows no inline script. Keys: src/appearance/theme.ts
// and project.inlang/paraglide.config.js.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('mim-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const language = localStorage.getItem('mim-language');
    if (language === 'nl' || language === 'en') root.lang = language;
  } catch {
    // Storage is closed in this browser: the system's theme and Dutch hold.
  }
})();
