import msal

from practice import AUTHORITY, CODES, PASSWORDS, app, case, control, scenario, sign_in, user

WEB, DESKTOP, DAEMON = app("Contoso web"), app("Contoso desktop"), app("Contoso nightly")
GRAPH = ["User.Read"]
FILES = app("Contoso files API")["identifierUris"][0]


def web(secret=None, authority=AUTHORITY):
    return msal.ConfidentialClientApplication(
        WEB["clientId"], authority=authority, client_credential=secret or WEB["secret"]
    )


def desktop(authority=AUTHORITY, **more):
    return msal.PublicClientApplication(DESKTOP["clientId"], authority=authority, **more)


def daemon():
    return msal.ConfidentialClientApplication(
        DAEMON["clientId"], authority=AUTHORITY, client_credential=DAEMON["secret"]
    )


def code_flow(client, scopes, redirect_uri, **more):
    flow = client.initiate_auth_code_flow(scopes, redirect_uri=redirect_uri, **more)
    end = sign_in(flow["auth_uri"])
    if end["kind"] == "error-page":
        return {"error": "page", "error_codes": [end["code"]]}
    return client.acquire_token_by_auth_code_flow(flow, end["parameters"])


def codes(answer):
    return answer.get("error_codes")


def is_token(answer):
    return "access_token" in answer or answer


case("code, public client", lambda: is_token(code_flow(desktop(), GRAPH, "http://localhost")))
case(
    "code, secret",
    lambda: is_token(code_flow(web(), [f"{FILES}/Files.Read"], "http://localhost/auth/callback")),
)
case(
    "code, form_post",
    lambda: is_token(
        code_flow(web(), [f"{FILES}/Files.Read"], "http://localhost/auth/callback", response_mode="form_post")
    ),
)


def three_silent_calls():
    client = desktop()
    first = code_flow(client, ["https://graph.microsoft.com/.default"], "http://localhost")
    account = client.get_accounts()[0]
    calls = [client.acquire_token_silent(["https://graph.microsoft.com/.default"], account) for _ in range(3)]
    return all(each["access_token"] == first["access_token"] for each in calls) or [first.get("scope")]


case(".default comes from the cache three times", three_silent_calls)
case("user name and password", lambda: is_token(
    desktop().acquire_token_by_username_password(user("mara"), PASSWORDS[user("mara")], GRAPH)))
case("user name and a wrong password", lambda: codes(
    desktop().acquire_token_by_username_password(user("mara"), "wrong", GRAPH)) == [50126])
case("client credentials", lambda: is_token(daemon().acquire_token_for_client([f"{FILES}/.default"])))
case("client credentials without .default", lambda: codes(
    daemon().acquire_token_for_client([f"{FILES}/Files.Read"])) in ([1002012], [70011]))
case("client credentials for the Key Vault", lambda: is_token(
    daemon().acquire_token_for_client(["https://vault.azure.net/.default"])))


def own_default():
    answer = daemon().acquire_token_for_client([f"{DAEMON['clientId']}/.default"])
    claims = msal.oauth2cli.oidc.decode_part(answer["access_token"].split(".")[1])
    import json

    return json.loads(claims)["aud"] == DAEMON["clientId"]


case("a token for the app itself", own_default)


def long_token():
    client = desktop(client_capabilities=["cp1"])
    answer = code_flow(client, GRAPH, "http://localhost")
    kept = client.token_cache.find(client.token_cache.CredentialType.ACCESS_TOKEN)[0]
    return answer["expires_in"] > 7200 and int(kept["refresh_on"]) < int(kept["expires_on"]) or kept


case("a long token says when to renew", long_token)


def device():
    client = desktop()
    flow = client.initiate_device_flow(GRAPH)
    return "user_code" in flow and len(flow["device_code"]) > 150


case("device code", device)


def unknown_tenant():
    try:
        desktop(authority="https://login.microsoftonline.com/nobody.practice.example")
    except ValueError as error:
        return "nobody.practice.example" in str(error)
    return "no error"


case("an unknown tenant", unknown_tenant)


def organizations():
    portal = app("Fabrikam portal")
    client = msal.ConfidentialClientApplication(
        portal["clientId"],
        authority="https://login.microsoftonline.com/organizations",
        client_credential=portal["secret"],
    )
    return is_token(code_flow(client, GRAPH, "http://localhost/portal/callback"))


case("/organizations", organizations)

MET = (
    "client-secret-expired",
    "redirect-uri-trailing-slash",
    "code-expired",
    "code-redeemed-twice",
    "pkce-verifier-mismatch",
    "user-not-assigned",
    "blocked-on-page",
    "account-disabled",
    "mfa-required-at-token",
    "blocked-at-token",
    "app-not-in-tenant",
)


def meets(name):
    scenario(name)
    try:
        answer = code_flow(web(), [f"{FILES}/Files.Read"], "http://localhost/auth/callback", prompt="login")
        return codes(answer) == [CODES[name]] or answer
    finally:
        scenario("healthy")


for name in MET:
    case(name, lambda name=name: meets(name))


def second_factor_words():
    scenario("mfa-required-at-token")
    try:
        answer = code_flow(web(), [f"{FILES}/Files.Read"], "http://localhost/auth/callback", prompt="login")
        return (answer["error"], answer["suberror"]) == ("invalid_grant", "basic_action") or answer
    finally:
        scenario("healthy")


case("a missing second factor is invalid_grant with a suberror", second_factor_words)


def revoked():
    client = desktop()
    code_flow(client, GRAPH, "http://localhost")
    account = client.get_accounts()[0]
    control("/revoke", {"username": user("mara")})
    return client.acquire_token_silent_with_error(GRAPH, account, force_refresh=True)["error"] == "invalid_grant"


case("a revoked refresh token", revoked)
