from authlib.integrations.requests_client import OAuth2Session

from practice import AUTHORITY, TEN_SCENARIOS, app, case, scenario, sign_in

WEB = app("Contoso web")
FILES = app("Contoso files API")["identifierUris"][0]
REDIRECT = "http://localhost/auth/callback"
VERIFIER = "a-verifier-for-authlib-that-is-long-enough-for-rfc-7636"


def code_flow(method="client_secret_post", name="mara"):
    session = OAuth2Session(
        WEB["clientId"],
        WEB["secret"],
        scope=f"openid profile email offline_access {FILES}/Files.Read",
        redirect_uri=REDIRECT,
        code_challenge_method="S256",
        token_endpoint_auth_method=method,
    )
    url, _state = session.create_authorization_url(
        f"{AUTHORITY}/oauth2/v2.0/authorize", code_verifier=VERIFIER, prompt="login"
    )
    end = sign_in(url, name)
    if end["kind"] == "error-page":
        return session, {"code": end["code"]}
    # What stands behind "#" stays in the browser: Authlib would take it for the answer of an implicit flow.
    asked = end["location"].split("#")[0]
    token = session.fetch_token(
        f"{AUTHORITY}/oauth2/v2.0/token", authorization_response=asked, code_verifier=VERIFIER
    )
    return session, token


case("code with client_secret_post", lambda: "id_token" in code_flow()[1])
case("code with client_secret_basic", lambda: "id_token" in code_flow("client_secret_basic")[1])


def refresh():
    session, token = code_flow()
    renewed = session.refresh_token(f"{AUTHORITY}/oauth2/v2.0/token", refresh_token=token["refresh_token"])
    return renewed["access_token"] != token["access_token"]


case("refresh", refresh)


def meets(name, code):
    scenario(name)
    try:
        answer = code_flow()[1]
        return answer.get("code") == code or answer
    except Exception as error:
        return f"AADSTS{code}:" in str(error) or error
    finally:
        scenario("healthy")


for name, code in TEN_SCENARIOS.items():
    case(name, lambda name=name, code=code: meets(name, code))
