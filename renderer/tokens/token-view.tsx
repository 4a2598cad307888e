import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { checkToken } from '../../shared/inspection/checks/all-token-checks.ts';
import type { InspectedToken } from '../../shared/inspection/inspect.ts';
import { meaningInB2c } from '../../shared/token/b2c-meaning.ts';
import { describeOddity } from '../../shared/token/oddity.ts';
import { isLogout, isSaml } from '../../shared/token/token-kind.ts';
import type { TokenVerification } from '../../shared/token/verification.ts';
import { InertText } from '../parts/inert-text.tsx';
import { usePanel } from '../parts/panel.ts';
import { ToneSymbol } from '../parts/tone-symbol.tsx';
import { useNow } from '../parts/use-now.ts';
import { NameMeanings } from '../run/claims/name-meanings.ts';
import { LifetimeBar } from '../run/tokens/lifetime-bar.tsx';
import { TimeTable } from '../run/tokens/time-table.tsx';
import type { RunToken } from '../state/model.ts';
import { ClaimsSection } from './claims-section.tsx';
import { TokenFindings } from './token-findings.tsx';
import { HeaderSection } from './header-section.tsx';
import { placeOf, sentenceOf, titleOf } from './kind-text.ts';
import { Unreadable } from './unreadable.tsx';
import { VerifyPanel } from './verify-panel.tsx';

type Props = {
  readonly inspected: InspectedToken;
  readonly runToken: RunToken | null;
  readonly keys: string;
};

const MINUTE_MS = 60_000;
/** An assertion’s names for the three times. */
const SAML_TIMES = { iat: 'IssueInstant', nbf: 'NotBefore', exp: 'NotOnOrAfter' } as const;

/** One token: what it is, whether it holds, what is wrong with it, and what it says. */
export function TokenView({ inspected, runToken, keys }: Props) {
  const styles = useStyles();
  const [verification, setVerification] = useState<TokenVerification | null>(null);
  const { content, encoded } = inspected;
  return (
    <article className={styles.root} data-testid="token" data-kind={inspected.kind}>
      <Head inspected={inspected} />
      {inspected.kind !== 'encrypted' && (encoded !== null || runToken !== null) && (
        <VerifyPanel
          token={runToken === null ? (encoded ?? '') : { runId: runToken.runId, token: runToken.token }}
          keys={keys}
          verification={verification}
          onVerified={setVerification}
        />
      )}
      {content.form === 'decoded' ? (
        <Decoded inspected={inspected} content={content} verification={verification} />
      ) : (
        <Unreadable content={content} />
      )}
    </article>
  );
}

function Head({ inspected }: { readonly inspected: InspectedToken }) {
  const styles = useStyles();
  const panel = usePanel();
  const { audience, content } = inspected;
  const length = content.form === 'decoded' ? content.token.length : content.length;
  const facts = [
    audience === null ? '' : `for ${audience}`,
    placeOf(inspected),
    `${length.toLocaleString('en')} characters`,
  ].filter((fact) => fact !== '');
  return (
    <header>
      <h2 className={styles.title}>{titleOf(inspected)}</h2>
      <p className={styles.facts}>
        <InertText text={facts.join(' · ')} />
      </p>
      <p className={panel.quiet}>{sentenceOf(inspected)}</p>
      {inspected.oddities.map((oddity, index) => (
        <p key={index} className={styles.oddity} data-testid="oddity" data-oddity={oddity.kind}>
          <ToneSymbol tone="warning" label="Warning" />
          <span>
            <InertText text={describeOddity(oddity)} />
          </span>
        </p>
      ))}
    </header>
  );
}

type DecodedProps = {
  readonly inspected: InspectedToken;
  readonly content: Extract<InspectedToken['content'], { readonly form: 'decoded' }>;
  readonly verification: TokenVerification | null;
};

function Decoded({ inspected, content: { token, times }, verification }: DecodedProps) {
  const styles = useStyles();
  const panel = usePanel();
  const now = useNow(MINUTE_MS);
  const findings = useMemo(
    () => checkToken({ token, times, about: inspected, now, verification }),
    [token, times, inspected, now, verification],
  );
  return (
    <>
      <TokenFindings findings={findings} token={token} about={inspected} />
      {(!isLogout(inspected.kind) || times.exp.kind !== 'missing') && (
        <section className={styles.section} aria-labelledby="token-lifetime">
          <h3 id="token-lifetime" className={panel.heading}>
            Lifetime
          </h3>
          <LifetimeBar times={times} />
          <TimeTable times={times} names={isSaml(inspected.kind) ? SAML_TIMES : undefined} />
        </section>
      )}
      <NameMeanings value={inspected.issuer.kind === 'b2c' && !isSaml(inspected.kind) ? meaningInB2c : null}>
        <ClaimsSection title={claimsTitle(inspected.kind)} claims={token.payload} />
      </NameMeanings>
      {token.header.length > 0 && <HeaderSection header={token.header} />}
    </>
  );
}

function claimsTitle(kind: InspectedToken['kind']): string {
  if (isLogout(kind)) return 'Message';
  return kind === 'saml' ? 'Assertion' : 'Claims';
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    paddingTop: tokens.spacingVerticalXS,
  },
  title: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  oddity: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});
