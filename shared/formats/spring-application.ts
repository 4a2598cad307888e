import type { WritableFormat } from './format.ts';
import { refuseAppOnly } from './printing/client-notes.ts';
import { readWith } from './reading/read-with.ts';
import { printSpringApplication, springNotes } from './spring/print-application.ts';
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
  write: printSpringApplication,
  notes: springNotes,
  refuses: refuseAppOnly,
};
