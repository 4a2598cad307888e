import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { brand } from './brand.ts';

const light = createLightTheme(brand);
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[110],
  colorBrandForeground2: brand[120],
};

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const forcesColors = window.matchMedia('(forced-colors: active)');

/** The theme that the system asks for, now and whenever it changes its mind. */
export function useSystemTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

function currentTheme(): Theme {
  if (forcesColors.matches) return teamsHighContrastTheme;
  return prefersDark.matches ? dark : light;
}

function subscribe(onChange: () => void): () => void {
  const queries = [prefersDark, forcesColors];
  queries.forEach((query) => {
    query.addEventListener('change', onChange);
  });
  return () => {
    queries.forEach((query) => {
      query.removeEventListener('change', onChange);
    });
  };
}
