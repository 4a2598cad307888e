"""Django with python-social-auth as its guide sets it up, with callbacks of its own that `--app` brought along."""

import django
from django.conf import settings
from django.core.management import call_command
from django.http import JsonResponse
from django.urls import include, path

from practice import CODES, CONTOSO, DOMAIN, TEN_SCENARIOS, answered, app, case, scenario, sign_in

APP = app("Django with python-social-auth")
HOST = "localhost:8086"
GRAPH = "https://graph.microsoft.com"
V1_COMMON, V1_TENANT, V2_TENANT = "azuread-oauth2", "azuread-tenant-oauth2", "azuread-v2-tenant-oauth2"


def back_end_settings(name, **more):
    prefix = f"SOCIAL_AUTH_{name.upper().replace('-', '_')}_"
    own = {
        "KEY": APP["clientId"],
        "SECRET": APP["secret"],
        "AUTH_EXTRA_ARGUMENTS": {"prompt": "login"},
        **more,
    }
    return {prefix + key: value for key, value in own.items()}


settings.configure(
    SECRET_KEY="a secret for the cookies of a test",
    ALLOWED_HOSTS=["localhost"],
    ROOT_URLCONF=__name__,
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    DEFAULT_AUTO_FIELD="django.db.models.AutoField",
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "django.contrib.messages",
        "django.contrib.sessions",
        "social_django",
    ],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.contrib.messages.middleware.MessageMiddleware",
        "social_django.middleware.SocialAuthExceptionMiddleware",
    ],
    AUTHENTICATION_BACKENDS=[
        "social_core.backends.azuread.AzureADOAuth2",
        "social_core.backends.azuread_tenant.AzureADTenantOAuth2",
        "social_core.backends.azuread_tenant.AzureADV2TenantOAuth2",
    ],
    SOCIAL_AUTH_LOGIN_ERROR_URL="/refused",
    LOGIN_REDIRECT_URL="/who",
    LOGGING_CONFIG=None,
    **back_end_settings(V1_COMMON, RESOURCE=GRAPH),
    **back_end_settings(V1_TENANT, RESOURCE=GRAPH, TENANT_ID=CONTOSO),
    **back_end_settings(V2_TENANT, TENANT_ID=CONTOSO),
)
django.setup()
call_command("migrate", verbosity=0)

from django.contrib.messages import get_messages  # noqa: E402  Django is set up first.
from django.test import Client, override_settings  # noqa: E402


def who(request):
    return JsonResponse({"email": getattr(request.user, "email", None)})


def refused(request):
    return JsonResponse({"refused": [str(message) for message in get_messages(request)]})


urlpatterns = [
    path("", include("social_django.urls", namespace="social")),
    path("who", who),
    path("refused", refused),
]


def visit(back_end, consent="accept"):
    """Signs in; the answer is who the app takes the user for, or the message that it shows."""
    browser = Client(HTTP_HOST=HOST)
    start = browser.get(f"/login/{back_end}/")
    end = sign_in(start["location"], consent=consent)
    if end["kind"] != "redirect":
        return end
    back = browser.get(end["location"].partition(HOST)[2])
    return browser.get(back["location"]).json()


def signs_in(back_end):
    seen = visit(back_end)
    return seen.get("email") in (f"mara@{DOMAIN}", f"mara.lindqvist@{DOMAIN}") or seen


def says(seen, code):
    """Of an answer of the token endpoint it makes a text of its own, by the status alone."""
    if seen.get("code") == code or any(f"AADSTS{code}:" in text for text in seen.get("refused", [])):
        return True
    own = (["Authentication process canceled"], ["Your credentials aren't allowed"])
    return (seen.get("refused") in own and answered(code)) or seen


for back_end in (V1_COMMON, V1_TENANT, V2_TENANT):
    case(f"{back_end}: code", lambda back_end=back_end: signs_in(back_end))


def meets(name, code, back_end, consent="accept"):
    scenario(name)
    try:
        return says(visit(back_end, consent), code)
    finally:
        scenario("healthy")


def with_settings(check, **changed):
    with override_settings(**back_end_settings(V2_TENANT, **{"TENANT_ID": CONTOSO, **changed})):
        return check()


# Without PKCE, which it does not know, it gets no code in the first place.
MET = {**TEN_SCENARIOS, "server-app-on-spa-platform": CODES["spa-without-pkce"]}
for back_end in (V1_TENANT, V2_TENANT):
    for name, code in MET.items():
        case(
            f"{back_end}: {name}",
            lambda name=name, code=code, back_end=back_end: meets(name, code, back_end),
        )
case("user-declines", lambda: meets("user-declines", CODES["user-declines"], V2_TENANT, "cancel"))
case(
    "a wrong secret",
    lambda: with_settings(lambda: says(visit(V2_TENANT), CODES["secret-id-for-value"]), SECRET="wrong"),
)
case(
    "a tenant that does not exist",
    lambda: with_settings(
        lambda: says(visit(V2_TENANT), CODES["tenant-not-found"]), TENANT_ID="nobody.practice.example"
    ),
)


def unknown_key():
    scenario("signing-key-unknown")
    try:
        seen = visit(V2_TENANT)
        return any("Token error" in text for text in seen.get("refused", [])) or seen
    finally:
        scenario("healthy")


case("signing-key-unknown", unknown_key)
