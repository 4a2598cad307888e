import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { outside, outsideHeldOut } from './outside-the-list.ts';

/** Builds, packages, CI and code of the app itself: nothing was sent to Entra yet, or nothing of it is told. */
export const OUTSIDE_TOOLS_AND_CODE: readonly Case[] = [
  outside(
    'outside-terraform-lock',
    'terraform',
    block`
      ╷
      │ Error: Error acquiring the state lock
      │
      │ Error message: state blob is already locked
      │ Lock Info:
      │   ID:        5e0a2c6b-7b1e-9a44-63d5-ff8e0c1d2b3a
      │   Operation: OperationTypeApply
      │   Who:       runner@fv-az1200
      ╵
    `,
  ),
  outside(
    'outside-terraform-import',
    'terraform',
    'Error: A resource with the ID "/subscriptions/1f20/resourceGroups/rg-app/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id-app" already exists - to be managed via Terraform this resource needs to be imported into the State. Please see the resource documentation for "azurerm_user_assigned_identity" for more information.',
  ),
  outsideHeldOut(
    'outside-npm-feed',
    'several-lines',
    block`
      npm ERR! code E401
      npm ERR! 401 Unauthorized - GET https://npm.harborlane.example/@harborlane%2fui - authentication token not provided
    `,
  ),
  outside(
    'outside-npm-scope',
    'several-lines',
    "npm ERR! 404  '@contoso/login-button@^2.0.0' is not in this registry.\nnpm ERR! 404 Note that you can also install from a tarball, folder, http url, or git folder.",
  ),
  outside(
    'outside-pip-name',
    'several-lines',
    'ERROR: Could not find a version that satisfies the requirement azure-identiy==1.17 (from versions: none)\nERROR: No matching distribution found for azure-identiy==1.17',
  ),
  outsideHeldOut(
    'outside-nuget-name',
    'several-lines',
    '/src/Orders.Api/Orders.Api.csproj : error NU1101: Unable to find package Microsoft.Identity.Web.Mvc. No packages exist with this id in source(s): Microsoft Visual Studio Offline Packages',
  ),
  outside(
    'outside-nuget-advisory',
    'several-lines',
    "warning NU1902: Package 'System.IdentityModel.Tokens.Jwt' 6.10.0 has a known moderate severity vulnerability, https://github.com/advisories/GHSA-59j7-ghrg-fj52",
  ),
  outside(
    'outside-namespace',
    'several-lines',
    "Startup.cs(9,27): error CS0234: The type or namespace name 'AzureAD' does not exist in the namespace 'Microsoft.AspNetCore.Authentication' (are you missing an assembly reference?)",
  ),
  outsideHeldOut(
    'outside-assembly-of-others',
    'net-exception',
    block`
      System.IO.FileLoadException: Could not load file or assembly 'System.Runtime.CompilerServices.Unsafe, Version=4.0.4.1, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a' or one of its dependencies. The located assembly's manifest definition does not match the assembly reference. (Exception from HRESULT: 0x80131040)
         at Harborlane.Login.SessionStore.Read(String key)
         at Harborlane.Login.Program.Main()
    `,
  ),
  outside(
    'outside-service-not-registered',
    'asp-net',
    "System.InvalidOperationException: Unable to resolve service for type 'Microsoft.Identity.Web.ITokenAcquisition' while attempting to activate 'Orders.Controllers.ReportController'.\n   at Microsoft.Extensions.DependencyInjection.ActivatorUtilities.GetService(IServiceProvider sp, Type type, Type requiredBy)",
  ),
  outside(
    'outside-undefined-instance',
    'browser-console',
    "Uncaught (in promise) TypeError: Cannot read properties of undefined (reading 'acquireTokenSilent')\n    at getToken (api.ts:22:31)\n    at fetchOrders (orders.ts:9:23)",
  ),
  outsideHeldOut(
    'outside-key-error',
    'stack-trace',
    block`
      Traceback (most recent call last):
        File "sync.py", line 33, in <module>
          headers = {"Authorization": "Bearer " + result["access_token"]}
      KeyError: 'access_token'
    `,
  ),
  outside(
    'outside-export-gone',
    'several-lines',
    "src/auth.ts(1,10): error TS2305: Module '\"@azure/msal-browser\"' has no exported member 'UserAgentApplication'.",
  ),
  outside(
    'outside-angular-injector',
    'browser-console',
    'ERROR NullInjectorError: R3InjectorError(AppModule)[MsalService -> InjectionToken MSAL_INSTANCE -> InjectionToken MSAL_INSTANCE]:\n  NullInjectorError: No provider for InjectionToken MSAL_INSTANCE!',
  ),
  outsideHeldOut(
    'outside-no-crypto',
    'msal-js',
    'BrowserAuthError: crypto_nonexistent: The crypto object or function is not available. (page opened as http://192.168.4.20:4200 on a phone)',
  ),
  outside(
    'outside-polyfills',
    'several-lines',
    block`
      Module not found: Error: Can't resolve 'crypto' in '/app/node_modules/jsonwebtoken'
      BREAKING CHANGE: webpack < 5 used to include polyfills for node.js core modules by default.
      This is no longer the case. Verify if you need this module and configure a polyfill for it.
    `,
  ),
  outside(
    'outside-hydration',
    'browser-console',
    'Error: Hydration failed because the initial UI does not match what was rendered on the server.\nWarning: Expected server HTML to contain a matching <button> in <nav>. at SignInButton (webpack-internal:///./components/SignInButton.tsx)',
  ),
  outsideHeldOut(
    'outside-spring-bean',
    'spring',
    block`
      APPLICATION FAILED TO START
      Description:
      Parameter 0 of method filterChain in com.example.shop.SecurityConfig required a bean of type 'org.springframework.security.oauth2.client.registration.ClientRegistrationRepository' that could not be found.
    `,
  ),
  outside(
    'outside-android-dependency',
    'several-lines',
    block`
      Could not determine the dependencies of task ':app:mergeDebugAssets'.
      > Could not resolve all task dependencies for configuration ':app:debugRuntimeClasspath'.
         > Could not find com.microsoft.device.display:display-mask:0.3.0.
           Required by: project :app > com.microsoft.identity.client:msal:5.4.0
    `,
  ),
  outside(
    'outside-pod',
    'several-lines',
    '[!] CocoaPods could not find compatible versions for pod "MSAL":\n  In Podfile: msal_flutter (from `.symlinks/plugins/msal_flutter/ios`) was resolved to 1.0.0, which depends on MSAL (~> 1.4)\nSpecs satisfying the `MSAL (~> 1.4)` dependency were found, but they required a higher minimum deployment target.',
  ),
  outsideHeldOut(
    'outside-swift-module',
    'several-lines',
    "/Users/build/app/LoginView.swift:3:8: error: no such module 'MSAL'\nimport MSAL\n       ^\n** ARCHIVE FAILED **",
  ),
  outside(
    'outside-own-cors',
    'browser-console',
    "Access to fetch at 'https://api.harborlane.example/orders' from origin 'http://localhost:4200' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  ),
  outside(
    'outside-own-gateway',
    'proxy-log',
    '2025/09/14 16:40:02 [error] 31#31: *982 upstream prematurely closed connection while reading response header from upstream, client: 10.0.0.5, server: app.harborlane.example, request: "GET /reports HTTP/1.1", upstream: "http://10.0.2.8:8080/reports"',
  ),
  outsideHeldOut(
    'outside-openai-quota',
    'python-dict',
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}",
  ),
  outside(
    'outside-workflow-permission',
    'github-actions',
    block`
      Error: Login failed with Error: Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable.
      Please make sure to give write permissions to id-token in the workflow.
    `,
  ),
];
