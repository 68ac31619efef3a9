import { Moon, Sun, SunMoon } from 'lucide-react';
import { iconButton } from '../components/button.js';
import { Menu } from '../components/menu.js';
import { m } from '../paraglide/messages.js';
import { setTheme, useTheme } from './theme.js';
import { themeChoice } from './theme-choice.js';

const icons = { system: SunMoon, light: Sun, dark: Moon } as const;

/** Light, dark, or as the device says; at once and remembered. */
export function ThemeMenu() {
  const theme = useTheme();
  const Icon = icons[theme];
  return (
    <Menu
      label={m.theme_label()}
      buttonLabel={m.theme_label()}
      button={<Icon size={20} aria-hidden />}
      className={iconButton}
      parts={[themeChoice(theme, setTheme)]}
    />
  );
}
