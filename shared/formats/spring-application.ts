import { parseScopes } from '../profile/profile.ts';
import { issuerOf } from './authority.ts';
import { SECRET_PLACEHOLDER, type WritableFormat } from './format.ts';
import { quoteYaml } from './printing/quote.ts';
import { readWith } from './reading/read-with.ts';
import { springSureness } from './spring/spring-sureness.ts';
import { springPlans } from './spring/spring-plans.ts';
import { readSpringText } from './spring/spring-text.ts';

export const springApplication: WritableFormat = {
  id: 'spring-application',
  title: 'Spring application.yml or .properties',
  about:
    'Spring Security’s OAuth 2.0 client; Spring Cloud Azure, MSAL4J samples, Quarkus and Micronaut are read too',
  product: null,
  fileType: 'yaml',
  carries: {
    fields: ['name', 'cloud', 'tenant', 'clientId', 'clientType', 'redirectUri', 'scopes'],
    inputs: [],
  },
  recognises: springSureness,
  read: (source) => readWith(source, readSpringText, springPlans),
  write: (profile, secretText = SECRET_PLACEHOLDER, practiceOrigin) => {
    const isConfidential = profile.clientType === 'confidential';
    const scopes = parseScopes(profile.scopes);
    const lines = [
      'spring:',
      '  security:',
      '    oauth2:',
      '      client:',
      '        registration:',
      '          entra:',
      '            provider: entra',
      ...(profile.name === '' ? [] : [`            client-name: ${quoteYaml(profile.name)}`]),
      `            client-id: ${quoteYaml(profile.clientId)}`,
      ...(isConfidential ? [`            client-secret: ${quoteYaml(secretText)}`] : []),
      `            client-authentication-method: ${isConfidential ? 'client_secret_post' : 'none'}`,
      '            authorization-grant-type: authorization_code',
      `            redirect-uri: ${quoteYaml(profile.redirectUri)}`,
      ...(scopes.length === 0 ? ['            scope: ""'] : ['            scope:']),
      ...scopes.map((each) => `              - ${quoteYaml(each)}`),
      '        provider:',
      '          entra:',
      `            issuer-uri: ${quoteYaml(issuerOf(profile, practiceOrigin))}`,
    ];
    return `${lines.join('\n')}\n`;
  },
};
