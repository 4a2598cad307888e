import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { brand } from './brand.ts';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

const made = new Map<ThemeName, Theme>();

/** Made when it is first wanted, and always the same object. */
export function themeByName(name: ThemeName): Theme {
  const theme = made.get(name) ?? CREATE[name]();
  made.set(name, theme);
  return theme;
}

// Where Fluent's own colours are too faint for small text, or too loud for a large surface, ours stand in.
const CREATE: Readonly<Record<ThemeName, () => Theme>> = {
  light: () => ({
    ...createLightTheme(brand),
    colorStatusWarningForeground1: '#963b05',
  }),
  dark: () => ({
    ...createDarkTheme(brand),
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    colorStatusDangerForeground1: '#f1949c',
    colorStatusSuccessForeground1: '#6cc26c',
    colorStatusDangerBackground1: '#331d1f',
    colorStatusWarningBackground1: '#33261a',
    colorStatusSuccessBackground1: '#1b2b1c',
  }),
  'high-contrast': () => teamsHighContrastTheme,
};
