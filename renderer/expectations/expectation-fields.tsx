import {
  LONGEST_LIFETIME_MINUTES,
  LONGEST_NAME,
  LONGEST_VALUE,
  TOKEN_VERSIONS,
  type ClaimExpectation,
  type Expectation,
} from '../../shared/profile/expectation.ts';
import { assertNever } from '../../shared/result.ts';
import { FORM_OPTIONS, TEST_OPTIONS } from './labels.ts';
import { LabelledSelect } from './labelled-select.tsx';
import { LabelledText } from './labelled-text.tsx';

type Props<E extends Expectation> = {
  /** Stands before each accessible name: `Expectation 2`. */
  readonly label: string;
  readonly expectation: E;
  readonly onChange: (expectation: Expectation) => void;
};

const VERSIONS = Object.fromEntries(TOKEN_VERSIONS.map((version) => [version, version])) as Readonly<
  Record<(typeof TOKEN_VERSIONS)[number], string>
>;

/** What an expectation asks for, apart from its kind and its token. */
export function ExpectationFields({ label, expectation, onChange }: Props<Expectation>) {
  switch (expectation.kind) {
    case 'claim':
      return <ClaimFields label={label} expectation={expectation} onChange={onChange} />;
    case 'role':
      return (
        <LabelledText
          label={`${label}: role`}
          placeholder="Role, for example Files.Admin"
          longest={LONGEST_NAME}
          value={expectation.role}
          onChange={(role) => onChange({ ...expectation, role })}
        />
      );
    case 'groups':
      return (
        <LabelledSelect
          label={`${label}: groups`}
          options={FORM_OPTIONS}
          value={expectation.form}
          onChange={(form) => onChange({ ...expectation, form })}
        />
      );
    case 'version':
      return (
        <LabelledSelect
          label={`${label}: version`}
          options={VERSIONS}
          value={expectation.version}
          onChange={(version) => onChange({ ...expectation, version })}
        />
      );
    case 'audience':
      return (
        <LabelledText
          label={`${label}: audience`}
          placeholder="Audience, for example api://…"
          longest={LONGEST_VALUE}
          value={expectation.audience}
          onChange={(audience) => onChange({ ...expectation, audience })}
        />
      );
    case 'scope':
      return (
        <LabelledText
          label={`${label}: scope`}
          placeholder="Scope, for example Files.Read"
          longest={LONGEST_VALUE}
          value={expectation.scope}
          onChange={(scope) => onChange({ ...expectation, scope })}
        />
      );
    case 'lifetime':
      return (
        <LabelledText
          label={`${label}: minutes or more`}
          placeholder="Minutes or more"
          longest={4}
          value={String(expectation.atLeastMinutes)}
          onChange={(text) => onChange({ ...expectation, atLeastMinutes: toMinutes(text) })}
        />
      );
    default:
      return assertNever(expectation);
  }
}

function ClaimFields({ label, expectation, onChange }: Props<ClaimExpectation>) {
  const { claim, test, value } = expectation;
  const hasValue = test === 'equal' || test === 'matching';
  return (
    <>
      <LabelledText
        label={`${label}: claim`}
        placeholder="Claim, for example email"
        longest={LONGEST_NAME}
        value={claim}
        onChange={(next) => onChange({ ...expectation, claim: next })}
      />
      <LabelledSelect
        label={`${label}: test`}
        options={TEST_OPTIONS}
        value={test}
        onChange={(next) =>
          onChange({
            ...expectation,
            test: next,
            value: next === 'present' || next === 'absent' ? '' : value,
          })
        }
      />
      {hasValue && (
        <LabelledText
          label={`${label}: value`}
          placeholder={test === 'matching' ? 'For example *@contoso.com' : 'Value'}
          longest={LONGEST_VALUE}
          value={value}
          onChange={(next) => onChange({ ...expectation, value: next })}
        />
      )}
    </>
  );
}

function toMinutes(text: string): number {
  const minutes = Number.parseInt(text.replace(/\D/gu, ''), 10);
  return Number.isNaN(minutes) ? 1 : Math.min(Math.max(minutes, 1), LONGEST_LIFETIME_MINUTES);
}
