import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import { assertNever } from '../shared/result.ts';
import { Loading } from './parts/async-states.tsx';
import { ErrorBoundary } from './parts/error-boundary.tsx';
import { ProfilesScreen } from './profiles/profiles-screen.tsx';
import { Bars } from './shell/bars.tsx';
import { Header } from './shell/header.tsx';
import { ToastPlace } from './shell/toast.tsx';
import type { Screen } from './state/model.ts';
import { useModel } from './commands/session.tsx';
import { useGlobalStyles } from './theme/global-styles.ts';
import { useSystemTheme } from './theme/system-theme.ts';

const ExplainScreen = lazy(async () => {
  const { ExplainScreen: screen } = await import('./explain/explain-screen.tsx');
  return { default: screen };
});
const ConnectScreen = lazy(async () => {
  const { ConnectScreen: screen } = await import('./connect/connect-screen.tsx');
  return { default: screen };
});
const TokensScreen = lazy(async () => {
  const { TokensScreen: screen } = await import('./tokens/tokens-screen.tsx');
  return { default: screen };
});
const CompareScreen = lazy(async () => {
  const { CompareScreen: screen } = await import('./compare/compare-screen.tsx');
  return { default: screen };
});
const PracticeScreen = lazy(async () => {
  const { PracticeScreen: screen } = await import('./practice/practice-screen.tsx');
  return { default: screen };
});

export function App() {
  useGlobalStyles();
  const styles = useStyles();
  const screen = useModel((model) => model.shell.screen);
  return (
    <FluentProvider theme={useSystemTheme()}>
      {/* Menus copy the provider's classes: the layout stands in an element of its own. */}
      <div className={styles.root}>
        <Header />
        <Bars />
        <ErrorBoundary key={screen}>
          <Suspense fallback={<Loading label="Opening" />}>
            <ScreenContent screen={screen} />
          </Suspense>
        </ErrorBoundary>
        <ToastPlace />
      </div>
    </FluentProvider>
  );
}

function ScreenContent({ screen }: { readonly screen: Screen }) {
  switch (screen) {
    case 'profiles':
      return <ProfilesScreen />;
    case 'explain':
      return <ExplainScreen />;
    case 'tokens':
      return <TokensScreen />;
    case 'compare':
      return <CompareScreen />;
    case 'practice':
      return <PracticeScreen />;
    case 'connect':
      return <ConnectScreen />;
    default:
      return assertNever(screen);
  }
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    position: 'relative',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
