import { type MenuChoice, menuChoice } from '../components/menu-parts.js';
import { m } from '../paraglide/messages.js';
import { type Theme, themes } from './theme.js';

const labels: Record<Theme, () => string> = {
  system: m.theme_system,
  light: m.theme_light,
  dark: m.theme_dark,
};

/** The theme as a part of a menu. */
export function themeChoice(theme: Theme, onChange: (theme: Theme) => void): MenuChoice {
  return menuChoice({
    label: m.theme_label(),
    options: themes.map((id) => ({ id, label: labels[id]() })),
    value: theme,
    onChange,
  });
}
