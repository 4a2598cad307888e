const PUBLIC = 'https://login.microsoftonline.com';
const US_GOVERNMENT = 'https://login.microsoftonline.us';
const CHINA = 'https://login.partner.microsoftonline.cn';

/** Clouds by the words that the CLI, azure/login, PowerShell and Terraform have for them, in lower case. */
export const CLOUD_HOSTS: ReadonlyMap<string, string> = new Map([
  ['azurecloud', PUBLIC],
  ['public', PUBLIC],
  ['global', PUBLIC],
  ['azurepublic', PUBLIC],
  ['azureusgovernment', US_GOVERNMENT],
  ['usgovernment', US_GOVERNMENT],
  ['usgov', US_GOVERNMENT],
  ['usgovdod', US_GOVERNMENT],
  ['usgovernmentl4', US_GOVERNMENT],
  ['usgovernmentl5', US_GOVERNMENT],
  ['dod', US_GOVERNMENT],
  ['azurechinacloud', CHINA],
  ['china', CHINA],
  ['azurechina', CHINA],
]);
