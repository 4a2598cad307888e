import { correlationId, description, timestamp, traceId, type EntraError } from './entra-error.ts';

/** Entra's error page, as people copy its text. */
export function pageText(error: EntraError): string {
  return `Sign in
Sorry, but we’re having trouble signing you in.

AADSTS${error.code}: ${error.message}

Troubleshooting details
If you contact your administrator, send this info to them.
Copy info to clipboard
Request Id: ${traceId(error)}
Correlation Id: ${correlationId(error)}
Timestamp: ${timestamp(error).replace(' ', 'T')}
Message: AADSTS${error.code}: ${error.message}
Flag sign-in errors for review: Enable flagging`;
}

/** The same page as HTML. */
export function pageHtml(error: EntraError): string {
  return `<!DOCTYPE html>
<!-- Copyright (C) Microsoft Corporation. All rights reserved. -->
<html dir="ltr" class="" lang="en">
<head>
    <title>Sign in to your account</title>
    <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
    <meta name="PageID" content="ConvergedError" />
    <meta name="SiteID" content="" />
<script type="text/javascript">//<![CDATA[
$Config={"iErrorCode":${error.code},"sErrorCode":"${error.code}","strMainMessage":"Sorry, but we\\u2019re having trouble signing you in.","strServiceExceptionMessage":${JSON.stringify(description(error, '\r\n')).replaceAll("'", '\\u0027')},"correlationId":"${correlationId(error)}","sessionId":"${traceId(error)}","urlPost":"","fShowButtons":true,"hpgact":1800,"pgid":"ConvergedError"};
//]]></script>
</head>
<body><div id="main-message-container">Sorry, but we’re having trouble signing you in.</div></body>
</html>`;
}
