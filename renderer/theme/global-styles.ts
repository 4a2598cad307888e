import { makeStaticStyles } from '@fluentui/react-components';

export const useGlobalStyles = makeStaticStyles({
  body: { margin: '0' },
  'h1, h2, h3, h4, p, ul, ol, dl, dd, figure': { margin: '0', padding: '0' },
  'ul, ol': { listStyle: 'none' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': { animationDuration: '0.01ms', transitionDuration: '0.01ms' },
  },
});
