import { printTerraform, terraformNotes } from './terraform/print-terraform.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import type { WritableFormat } from './format.ts';
import { readWith } from './reading/read-with.ts';
import { readBlockText } from './syntax/block-text.ts';
import { terraformPlans } from './terraform/terraform-plans.ts';

const BLOCK =
  /^[ \t]*(?:resource|data)[ \t]+"?\w+"?[ \t]+"?[\w-]+"?[ \t]*\{|^[ \t]*(?:module|variable|provider|output)[ \t]+"[\w-]+"[ \t]*\{|^[ \t]*(?:locals|terraform)[ \t]*\{/mu;
/** Words of what signs in at Entra: of all that Terraform makes nearly nothing is about that. */
const ENTRA =
  /azuread|active_directory|client_id|redirect|reply_url|tenant_id|sign_in_audience|microsoftonline/u;
const LINES =
  /^(?:[ \t]*|[ \t]*(?:#|\/\/).*|[a-z][a-z\d_]*[ \t]*=[ \t]*(?:"[^"]*"|\[.*|\{.*|true|false|null|\d+).*|[ \t]*(?:"[^"]*",?|[\]}],?|[a-z_"]+[ \t]*=.*))$/u;

export const terraform: WritableFormat = {
  id: 'terraform',
  title: 'Terraform configuration',
  about: 'azuread_application, App Service’s sign-in, modules and .tfvars',
  product: null,
  fileType: 'text',
  carries: { fields: ['name', 'redirectUri', 'platform'], inputs: [] },
  recognises: (shape) => {
    const { text, isObject } = shape;
    if (isObject || !ENTRA.test(text)) return 0;
    // Auth0’s own reader knows what its connection means.
    if (/\bresource[ \t]+"auth0_connection"/u.test(text) && !/"azuread_/u.test(text)) return 0;
    const isBlocks = BLOCK.test(text);
    if (!isBlocks && !isVariables(text)) return 0;
    const leaves = shape.leavesBy(readBlockText);
    if (leaves.length === 0) return isBlocks ? 0.9 : 0.3;
    if (terraformPlans(leaves).length === 0) return isBlocks ? 0.4 : 0;
    return isBlocks || text.includes('tfvars') ? 0.97 : 0.8;
  },
  read: (text) => readWith(text, readBlockText, terraformPlans),
  write: printTerraform,
  notes: terraformNotes,
  refuses: refuseAppOnly,
};

/** Nothing but `name = "value"` with small letters, as in `.tfvars`. */
const isVariables = (text: string): boolean =>
  /^[a-z]\w*[ \t]*=[ \t]*["[{]/mu.test(text) && text.split(/\r?\n/u).every((line) => LINES.test(line));
