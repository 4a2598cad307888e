import type { Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { themeByName } from './themes.ts';

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');
const forcesColors = window.matchMedia('(forced-colors: active)');

/** The theme that the system asks for, now and whenever it changes its mind. */
export function useSystemTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

function currentTheme(): Theme {
  if (forcesColors.matches) return themeByName('high-contrast');
  return themeByName(prefersDark.matches ? 'dark' : 'light');
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
