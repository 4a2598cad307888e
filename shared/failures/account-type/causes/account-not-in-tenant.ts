import { menuPath } from '../../../entra/admin-center.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { adminCenterPage } from '../../../reasoning/dialects/admin-center-page.ts';
import { userIn } from '../../../reasoning/dialects/known-values.ts';
import { capital, theTenant, theUser } from '../../../reasoning/dialects/mention.ts';
import { quoteHcl } from '../../../reasoning/dialects/quote.ts';
import {
  adminCenter,
  az,
  azRest,
  code,
  graph,
  graphUrl,
  request,
  terraform,
} from '../../../reasoning/dialects/repair.ts';
import { askAdministrator } from '../../../reasoning/repairs/message.ts';
import { setSignInAudience } from '../../../reasoning/repairs/sign-in-audience.ts';

const INVITE = {
  role: 'Guest Inviter (or any member, where the tenant allows it).',
  graph: 'User.Invite.All.',
};
const CHANGE = { before: 'The account is not in the tenant', after: 'The account is a guest of the tenant' };

export const accountNotInTenant = defineCause('account_not_in_tenant', {
  title: 'Account is neither a member nor a guest of the tenant',
  summary: (facts) =>
    `${capital(theUser(facts))} belongs to another tenant or is a personal account, and is not a guest in ${theTenant(facts)}, where the app signs in.`,
  ruledOutBy: (facts) =>
    `${menuPath('users')} in that tenant lists ${userIn(facts)} (type Member or Guest), with the invitation accepted.`,
  nextStep: () =>
    'Sign in once in a private window with an account of the tenant: if that works, the browser had only reused another signed-in account.',
  repairs: (facts) => {
    const invitation = {
      invitedUserEmailAddress: userIn(facts),
      inviteRedirectUrl: 'https://myapplications.microsoft.com',
      sendInvitationMessage: true,
    };
    const url = graphUrl(facts, 'invitations');
    const undo = `Delete the guest under ${menuPath('users')}.`;
    return [
      adminCenter(
        [
          adminCenterPage(facts, 'users'),
          `New user → Invite external user: type ${userIn(facts)} and send the invitation; the person must accept it.`,
        ],
        { change: CHANGE, undo, privilege: INVITE.role },
      ),
      az([azRest('POST', url, invitation)], { change: CHANGE, undo, privilege: INVITE.role }),
      graph([request('POST', url, invitation)], {
        change: CHANGE,
        undo: request('DELETE', graphUrl(facts, 'users/<user-object-id>')),
        privilege: INVITE.graph,
      }),
      terraform(
        [
          'resource "azuread_invitation" "guest" {',
          `  user_email_address = ${quoteHcl(userIn(facts))}`,
          '  redirect_url       = "https://myapplications.microsoft.com"',
          '  message {}',
          '}',
        ],
        {
          change: CHANGE,
          undo: 'Remove the resource and run terraform apply again.',
          privilege: INVITE.graph,
        },
      ),
      code(
        facts,
        [
          [
            null,
            'When only the wrong account was taken: send prompt=select_account, or domain_hint=<domain of the tenant>.',
          ],
          [
            ['msal.js', 'msal-node', 'msal-python', 'msal.net'],
            'MSAL: prompt "select_account" in the request (.NET: WithPrompt(Prompt.SelectAccount)).',
          ],
          [
            null,
            'When everybody’s accounts shall be welcome: make the app multitenant, as in the next repair, and sign in at /organizations or /common.',
          ],
        ],
        { undo: 'Take the parameter out again.' },
      ),
      ...setSignInAudience(facts, 'AzureADMyOrg', 'AzureADMultipleOrgs'),
      askAdministrator(facts, {
        problem: 'I cannot sign in to the app below, because my account is not in your tenant.',
        request: [
          `Please invite ${userIn(facts)} as a guest, and assign it to the app if the app demands assignment: ${menuPath('users')} → New user → Invite external user.`,
        ],
        undo,
        privilege: INVITE.role,
      }),
    ];
  },
});
