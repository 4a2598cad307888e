import { menuPath } from '../../shared/entra/admin-center.ts';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpaqueLooks } from '../../shared/inspection/find/candidate.ts';
import type { TokenContent } from '../../shared/inspection/inspect.ts';
import { InertText } from '../parts/inert-text.tsx';
import { HeaderSection } from './header-section.tsx';

type Props = { readonly content: Exclude<TokenContent, { readonly form: 'decoded' }> };

/** What can be said of a token whose content nobody here can read. */
export function Unreadable({ content }: Props) {
  const styles = useStyles();
  switch (content.form) {
    case 'opaque':
      return (
        <div className={styles.root}>
          <p aria-label={`Hidden, ${content.length} characters`}>
            <span aria-hidden>••••••••</span> {content.length.toLocaleString('en')} characters
          </p>
          <p className={styles.text}>{LOOKS[content.looks]}</p>
        </div>
      );
    case 'encrypted':
      return (
        <div className={styles.root}>
          <p className={styles.text}>
            To see its claims, look where it is decrypted: in the API or app whose token encryption key it was
            made for ({menuPath('token-encryption')}).
          </p>
          {content.header !== null && <HeaderSection header={content.header.header} />}
        </div>
      );
    case 'unreadable':
      return (
        <p className={styles.text}>
          <InertText text={content.reason} /> Perhaps a part is missing: copy it again, whole.
        </p>
      );
  }
}

const LOOKS: Readonly<Record<OpaqueLooks, string>> = {
  'refresh-token':
    'Never put it into a ticket. If it got out: in the admin center, open the user and choose “Revoke sessions”.',
  'entra-grant':
    'It looks like a refresh token or an authorization code of Entra. Both work like a password: do not share it. Clear the box.',
  'client-secret':
    'It looks like a client secret. If it got out, delete it under Certificates & secrets and make a new one. Clear the box.',
  session:
    'It looks like the session of a web app: the tokens stay on its server, and only that app can read this.',
  unknown:
    'It is no JSON token and no SAML assertion. An access token for somebody else’s API may well look so: only that API can read it.',
};

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { maxWidth: '72ch', overflowWrap: 'anywhere' },
});
