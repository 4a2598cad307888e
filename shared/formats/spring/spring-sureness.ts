import type { TextShape } from '../recognise.ts';
import { springPlans } from './spring-plans.ts';
import { readSpringText } from './spring-text.ts';

const MAP = /^[ \t]*["']?(?:%\w+["']?\.)?(?:spring|quarkus|micronaut|azure)(?:\.[\w.-]+)?["']?[ \t]*:/mu;
const CLIENT = /client-?_?id\b|issuer-uri|active-?directory|auth-server-url/iu;
const FLAT =
  /(?:^|[\s"'])(?:--|-D)?(?:%\w+\.)?(?:spring\.security\.oauth2\.client|spring\.cloud\.azure|azure\.activedirectory|security\.oauth2\.client|quarkus\.oidc|micronaut\.security\.oauth2|aad)\.[\w.[\]"-]+[ \t]*[=:]/u;
const VARIABLE =
  /\b(?:SPRING_SECURITY_OAUTH2_CLIENT|SPRING_CLOUD_AZURE|AZURE_ACTIVEDIRECTORY|QUARKUS_OIDC|MICRONAUT_SECURITY_OAUTH2)_\w+["']?[ \t]*[=:]/u;
/** Files that hold such settings for somebody else. */
const CARRIER = /^(?:services|apiVersion|kind|jobs|helm)[ \t]*:/mu;

export function springSureness(shape: TextShape): number {
  const { text, isObject } = shape;
  const isMap = MAP.test(text) && CLIENT.test(text);
  if (isObject || (!isMap && !FLAT.test(text) && !VARIABLE.test(text))) return 0;
  if (CARRIER.test(text)) return 0.4;
  const leaves = shape.leavesBy(readSpringText);
  // A broken text is known, too.
  if (leaves.length === 0) return isMap || FLAT.test(text) ? 0.9 : 0.3;
  return springPlans(leaves).length > 0 ? 0.97 : 0.5;
}
