import { describe, expect, it } from 'vitest';
import { azFaults } from './az-faults.ts';
import { commandIn, readAzRecord } from './az-record.ts';
import { AZ_CALLS, AZ_MENTIONS } from './used-commands.ts';
import { valueFaults } from './value-faults.ts';

const record = readAzRecord();
const isCommand = (name: string): boolean => name in record.commands;
const faultsOf = (line: string): readonly string[] => {
  const words = line.split(' ');
  return [...azFaults(words, record), ...valueFaults(words, record)];
};

/** What Debian’s az does not have: an extension in this version, a part of az since. */
const NOT_RECORDED = ['containerapp identity assign'];

describe('az', () => {
  it('knows each command and each option that a sentence names', () => {
    const named = AZ_MENTIONS.filter((words) => !NOT_RECORDED.includes(words.join(' ')));
    expect(named.length).toBeGreaterThan(20);
    const wrong = named.filter((words) => {
      const command = commandIn(words, isCommand);
      const { required = [], optional = [] } = command === null ? {} : (record.commands[command] ?? {});
      const names = [...required, ...optional, ...record.everywhere.optional].flatMap((all) =>
        all.split(' '),
      );
      return command === null || words.some((word) => /^--[a-z]/u.test(word) && !names.includes(word));
    });
    expect(wrong.map((words) => `az ${words.join(' ')}`)).toEqual([]);
  });

  it('has every recorded command in use', () => {
    const used = [...AZ_CALLS, ...AZ_MENTIONS].map((words) => commandIn(words, isCommand));
    expect(Object.keys(record.commands).filter((name) => !used.includes(name))).toEqual([]);
  });
});

describe('what is wrong is found', () => {
  it.each([
    ['ad app updat --id x', 'az has no command “ad app updat --id x”'],
    [
      'ad app update --id x --sign-in-audiences AzureADMyOrg',
      'az ad app update: has no option --sign-in-audiences',
    ],
    ['ad app update --sign-in-audience AzureADMyOrg', 'az ad app update: lacks --id'],
    [
      'ad app update --id x --sign-in-audience AzureADMyOrgs',
      'az ad app update: --sign-in-audience does not take “AzureADMyOrgs”',
    ],
    ['ad sp show x', 'az ad sp show: does not take “x”'],
    ['ad app show --id x --query web.redirectUri', 'az ad app show: WebApplication has no redirectUri'],
    ['ad app list --query [].{name:displayName', 'az ad app list: [].{name:displayName: Error: Syntax error'],
    [
      'ad app credential list --id x --query [].thumbprint',
      'az ad app credential list: PasswordCredential has no thumbprint',
    ],
    [
      'ad sp update --id x --set accountEnable=true',
      'az ad sp update: --set: ServicePrincipal has no accountEnable',
    ],
    [
      'ad sp update --id x --set accountEnabled=yes',
      'az ad sp update: --set.accountEnabled: "yes" is no boolean',
    ],
    [
      'rest --method PUSH --url https://graph.microsoft.com/v1.0/users/x',
      'az rest: --method does not take “PUSH”',
    ],
    [
      'rest --method PATCH --url https://graph.microsoft.com/v1.0/users/x --body {"accountEnable":true}',
      'User has no accountEnable',
    ],
    [
      'rest --method GET --url https://graph.microsoft.com/v1.0/auditLogs/signIns --query value[].correlation',
      'SignIn has no correlation',
    ],
  ])('in az %s', (line, fault) => {
    expect(faultsOf(line).join('\n')).toContain(fault);
  });
});
