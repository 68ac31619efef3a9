import type { Option } from '../components/select.js';
import { m } from '../paraglide/messages.js';
import { type Theme, themes } from './theme.js';

const labels: Record<Theme, () => string> = {
  system: m.theme_system,
  light: m.theme_light,
  dark: m.theme_dark,
};

/** The themes as something to choose from. */
export const themeOptions = (): readonly Option<Theme>[] =>
  themes.map((theme) => ({ id: theme, label: labels[theme]() }));
