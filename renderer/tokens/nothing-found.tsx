import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AppError } from '../../shared/result.ts';
import { InertText } from '../parts/inert-text.tsx';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useToneSurface } from '../theme/tone.ts';

/** Why there is no token to show, and what to paste instead of this. */
export function NothingFound({ error }: { readonly error: AppError }) {
  const styles = useStyles();
  const surface = useToneSurface();
  const isRefused = error.code === 'authorization-code-in-text';
  return (
    <p
      className={mergeClasses(styles.root, isRefused ? surface.warning : surface.neutral)}
      role="status"
      data-testid="no-token"
      data-code={error.code}
    >
      <ToneSymbol tone={isRefused ? 'warning' : 'neutral'} />
      <span>
        <InertText text={isRefused ? CODE : error.message} />
        {error.code === 'no-token' && ` ${PASTE}`}
      </span>
    </p>
  );
}

const PASTE =
  'Paste what your app got or sent: a token, a response in JSON, a header line, a cookie or an address.';

const CODE =
  'This text holds an authorization code, which works like a password for a few minutes. AuthLoupe does not read it. Take the part with “code=” out, and paste the token alone.';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    maxWidth: '72ch',
    // Seen where colours are forced, and the surface is not.
    border: `${tokens.strokeWidthThin} solid transparent`,
  },
});
