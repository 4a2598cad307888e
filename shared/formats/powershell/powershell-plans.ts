import { aspnetPlans } from '../aspnet/aspnet-plans.ts';
import { leaveClientIdOpen } from '../manifest/applications.ts';
import { NOWHERE, leaveOpen, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { roleOf } from '../reading/variable-roles.ts';
import { variablePlans } from '../reading/variables.ts';
import { settleTenant } from '../manifest/audience.ts';
import { settlePlatform } from '../manifest/redirects.ts';
import { APPLICATION_SLOTS, CONNECT_SLOTS, MAKER_SLOTS, REQUEST_SLOTS } from './powershell-takers.ts';
import { settleConnection, settleRequest } from './settle.ts';

type Group = {
  readonly kind: 'application' | 'connection' | 'request';
  readonly documents: Set<number>;
  readonly label: string;
  /** The application is there already, and named by its object ID. */
  readonly isThere: boolean;
};

const MAKES = /^(?:New|Register)-\w*(?:Application|App|AppForInteractiveLogin|ADApp)$/iu;
const CHANGES =
  /^(?:Update|Set|Add)-\w*(?:Application\w*|ADAppCredential|ADAppPermission)$|^New-\w*(?:ADAppCredential|ApplicationPasswordCredential)$/iu;
const CONNECTS = /^(?:Connect-\w+|Get-\w*Token|New-MsalClientApplication)$/iu;
const REQUESTS = /^Invoke-(?:RestMethod|WebRequest)$/iu;
const GRAPH = /^Invoke-(?:MgGraphRequest|MgRestMethod|RestMethod|AzRestMethod|GraphRequest)$/iu;

/** One plan for each application that the commands make, connect with, or get a token for. */
export function powershellPlans(leaves: readonly Leaf[]): readonly Plan[] {
  const groups = groupsOf(leaves);
  if (groups.length === 0) return variablesOnly(leaves);
  return [...groups]
    .sort((a, b) => rank(leaves, a) - rank(leaves, b))
    .map((group) => planOf(group, groups.length > 1));
}

function planOf({ kind, documents, label, isThere }: Group, several: boolean): Plan {
  const slots = { application: APPLICATION_SLOTS, connection: CONNECT_SLOTS, request: REQUEST_SLOTS }[kind];
  const finish = {
    application: isThere ? settleChange : settleApplication,
    connection: settleConnection,
    request: settleRequest,
  }[kind];
  return {
    product: null,
    label: several ? label : '',
    slots: new Map([...slots, ...(kind === 'application' ? MAKER_SLOTS : [])]),
    slotOf: (leaf) => {
      const [command = '', ...rest] = leaf.path.split(' ');
      if (rest.length === 0) return null;
      const place = rest
        .join(' ')
        .toLowerCase()
        .replaceAll(/\[\d+\]/gu, '[]');
      if (!documents.has(leaf.document ?? -1)) {
        const maker = `connect ${place}`;
        return kind === 'application' && /^Connect-/iu.test(command) && MAKER_SLOTS.has(maker) ? maker : null;
      }
      const plain = place.replace(/^-bodyparameter\./u, '-');
      return NOT_SAID.test(plain) ? null : plain;
    },
    required: [{ field: 'clientId', add: '-ClientId' }],
    finish,
  };
}

/** How the command runs, and what it is run on. */
const NOT_SAID =
  /^(?:argument|-(?:method|erroraction|headers?|contenttype|nowelcome|verbose|confirm|whatif|force|out\w*|applicationid|objectid|inputobject|filter|top|usebasicparsing|contextscope)\b)/u;

function settleApplication(found: Found): void {
  settleTenant(found);
  settlePlatform(found);
  leaveClientIdOpen(found);
}

function settleChange(found: Found): void {
  if (!found.fields.has('clientId') && !found.open.has('clientId')) {
    leaveOpen(found, { ...NOWHERE, line: found.read[0]?.line ?? 1 }, 'clientId', 'empty', '');
    notice(
      found,
      'The command names the application by its object ID: its client ID stands beside it in the registration’s overview.',
    );
  }
  settleApplication(found);
}

function rank(leaves: readonly Leaf[], { kind, documents }: Group): number {
  const hasRedirect = leaves.some(
    ({ path, document }) => documents.has(document ?? -1) && /redirect-?uri|replyurl/iu.test(path),
  );
  return hasRedirect ? 0 : kind === 'connection' ? 1 : kind === 'request' ? 2 : 3;
}

function groupsOf(leaves: readonly Leaf[]): readonly Group[] {
  const groups: Group[] = [];
  for (const document of new Set(leaves.flatMap((leaf) => leaf.document ?? []))) {
    const own = leaves.filter((leaf) => leaf.document === document);
    const [name = ''] = own[0]?.path.split(' ') ?? [];
    const has = (form: RegExp): boolean => own.some(({ path }) => form.test(path));
    const label = own.find(({ path }) => / -(?:DisplayName|ApplicationName)$/iu.test(path))?.value;
    const begin = (kind: Group['kind'], isThere = false): void =>
      void groups.push({
        kind,
        isThere,
        documents: new Set([document]),
        label: label?.kind === 'text' ? label.text : name,
      });
    if (MAKES.test(name) && !/Service|PasswordCredential|Policy/iu.test(name)) begin('application');
    else if (CHANGES.test(name)) {
      const before = groups.findLast(({ kind }) => kind === 'application');
      if (before !== undefined) before.documents.add(document);
      else if (has(/redirect-?uri|replyurl/iu)) begin('application', true);
    } else if (
      CONNECTS.test(name) &&
      has(/ -(?:ClientId|AppId|ApplicationId|(?:ClientSecret)?Credential(?:\.UserName)?)$/iu)
    )
      begin('connection');
    else if (
      GRAPH.test(name) &&
      textOf(own, / -(?:Uri|Path)$/iu).includes('/applications') &&
      has(/ -Body\./iu)
    )
      begin('application');
    else if (REQUESTS.test(name) && has(/ -Body\.client_?id$/iu)) begin('request');
  }
  return groups;
}

const textOf = (leaves: readonly Leaf[], form: RegExp): string => {
  const value = leaves.find(({ path }) => form.test(path))?.value;
  return value?.kind === 'text' ? value.text : '';
};

/** Variables by their names, where no command tells what they are for. */
function variablesOnly(leaves: readonly Leaf[]): readonly Plan[] {
  const variables = leaves.filter(({ document }) => document === undefined);
  if (variables.some(({ path }) => roleOf(path)?.role === 'clientId')) return variablePlans(variables);
  return aspnetPlans(variables);
}
