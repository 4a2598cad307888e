import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { outside, outsideHeldOut } from './outside-the-list.ts';

/** Databases, directories and queues that refuse accounts of their own. */
export const OUTSIDE_DATABASES: readonly Case[] = [
  outside(
    'outside-sql-login',
    'several-lines',
    block`
      2025-04-22 09:31:12.44 Logon       Error: 18456, Severity: 14, State: 8.
      2025-04-22 09:31:12.44 Logon       Login failed for user 'orders_app'. Reason: Password did not match that for the login provided. [CLIENT: 10.2.0.14]
    `,
  ),
  outside(
    'outside-sql-firewall',
    'net-exception',
    "Microsoft.Data.SqlClient.SqlException (0x80131904): Cannot open server 'sql-orders' requested by the login. Client with IP address '203.0.113.80' is not allowed to access the server. To enable access, use the Azure Management Portal or run sp_set_firewall_rule on the master database.\nError Number:40615,State:1,Class:14",
  ),
  outsideHeldOut(
    'outside-postgres-hba',
    'stack-trace',
    'error: no pg_hba.conf entry for host "10.0.3.7", user "orders", database "orders", no encryption\n    at Parser.parseErrorMessage (/app/node_modules/pg-protocol/dist/parser.js:287:98) {\n  severity: \'FATAL\',\n  code: \'28000\'\n}',
  ),
  outside(
    'outside-mysql',
    'several-lines',
    "ERROR 1045 (28000): Access denied for user 'root'@'localhost' (using password: YES)",
  ),
  outside(
    'outside-mysql-grant',
    'several-lines',
    "mysql> GRANT ALL ON shop.* TO 'app'@'%';\nERROR 1410 (42000): You are not allowed to create a user with GRANT",
  ),
  outsideHeldOut(
    'outside-mongo',
    'stack-trace',
    "MongoServerError: bad auth : Authentication failed.\n    at Connection.onMessage (/srv/node_modules/mongodb/lib/cmap/connection.js:202:26) {\n  ok: 0, code: 8000, codeName: 'AtlasError' }",
  ),
  outside(
    'outside-redis',
    'several-lines',
    'redis.exceptions.AuthenticationError: WRONGPASS invalid username-password pair or user is disabled.',
  ),
  outside(
    'outside-oracle',
    'stack-trace',
    'java.sql.SQLException: ORA-28001: the password has expired\n\tat oracle.jdbc.driver.T4CTTIoer11.processError(T4CTTIoer11.java:630)\n\tat com.example.hr.Payroll.open(Payroll.java:58)',
  ),
  outsideHeldOut(
    'outside-elasticsearch',
    'nested-json',
    '{"error":{"root_cause":[{"type":"security_exception","reason":"missing authentication credentials for REST request [/_cat/indices]","header":{"WWW-Authenticate":["Basic realm=\\"security\\", charset=\\"UTF-8\\"","Bearer realm=\\"security\\"","ApiKey"]}}],"type":"security_exception"},"status":401}',
  ),
  outside(
    'outside-kafka',
    'stack-trace',
    'org.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed during authentication due to invalid credentials with SASL mechanism SCRAM-SHA-512',
  ),
  outside(
    'outside-snowflake',
    'stack-trace',
    'snowflake.connector.errors.DatabaseError: 250001 (08001): Failed to connect to DB: hl42.west-europe.azure.snowflakecomputing.com:443. Incorrect username or password was specified.',
  ),
  outsideHeldOut(
    'outside-ldap-bind',
    'stack-trace',
    'javax.naming.AuthenticationException: [LDAP: error code 49 - 80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 532, v4563]',
  ),
  outside(
    'outside-ldap-search',
    'several-lines',
    block`
      $ ldapsearch -x -H ldap://dc1.corp.example -b dc=corp,dc=example '(sAMAccountName=mara)'
      # search result
      result: 1 Operations error
      text: 000004DC: LdapErr: DSID-0C090A5C, comment: In order to perform this operation a successful bind must be completed on the connection., data 0, v4563
    `,
  ),
  outside(
    'outside-kerberos',
    'several-lines',
    "kinit: Client 'svc-web@CORP.EXAMPLE' not found in Kerberos database while getting initial credentials\ngssapi: Server not found in Kerberos database (HTTP/intranet.corp.example)",
  ),
  outsideHeldOut(
    'outside-domain-trust',
    'question',
    'Windows sagt bei der Anmeldung an der Domäne: "The trust relationship between this workstation and the primary domain failed." Der Rechner war drei Monate ausgeschaltet. Neu aufnehmen?',
  ),
];
