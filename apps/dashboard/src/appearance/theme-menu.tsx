import { Moon, Sun, SunMoon } from 'lucide-react';
import { Button } from '../components/button.js';
import { Menu, MenuChoice } from '../components/menu.js';
import { m } from '../paraglide/messages.js';
import { setTheme, useTheme } from './theme.js';
import { themeOptions } from './theme-options.js';

const themeIcons = { system: SunMoon, light: Sun, dark: Moon } as const;

/** Light, dark, or as the device says; at once and remembered. */
export function ThemeMenu() {
  const theme = useTheme();
  const Icon = themeIcons[theme];
  return (
    <Menu
      label={m.theme_label()}
      trigger={
        <Button
          variant="quiet"
          isIconOnly
          aria-label={m.theme_label()}
          icon={<Icon size={20} aria-hidden />}
        />
      }
    >
      <MenuChoice label={m.theme_label()} options={themeOptions()} value={theme} onChange={setTheme} />
    </Menu>
  );
}
