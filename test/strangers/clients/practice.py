"""What the clients written in Python share: the tenant's data, the person at the browser, and one line for each case."""

import json
import os
import urllib.parse
import urllib.request

PRACTICE = json.loads(os.environ["PRACTICE"])
CONTOSO = PRACTICE["tenants"][0]["id"]
DOMAIN = PRACTICE["tenants"][0]["domain"]
AUTHORITY = f"https://login.microsoftonline.com/{CONTOSO}"
# What `practice --list` says that a scenario ends with.
CODES = json.loads(os.environ["CODES"])
PASSWORDS = {user["username"]: user["password"] for user in PRACTICE["users"]}


def app(start):
    return next(each for each in PRACTICE["apps"] if each["name"].startswith(start))


def user(name):
    return f"{name}@{DOMAIN}"


def sign_in(url, name="mara", consent="accept"):
    query = urllib.parse.urlencode({"url": url, "user": name, "consent": consent})
    with urllib.request.urlopen(f"{os.environ['PERSON']}/?{query}", timeout=60) as answer:
        return json.load(answer)


def control(path, body=None):
    request = urllib.request.Request(
        PRACTICE["control"]["url"] + path,
        data=None if body is None else json.dumps(body).encode(),
        headers={"authorization": "Bearer " + PRACTICE["control"]["token"]},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def scenario(name):
    control("/scenario", {"id": name})


def answered(code):
    """Whether the tenant has just sent this number, for clients that keep it to themselves."""
    return any(entry["answer"].endswith(f" {code}") for entry in control("/log")["entries"][-6:])


def case(name, check):
    try:
        seen = check()
        passed = seen is True
    except Exception as error:  # A case that breaks is a case that fails.
        seen, passed = f"{type(error).__name__}: {error}", False
    print(json.dumps({"case": name, "pass": passed, "seen": "" if passed else str(seen)}), flush=True)


TEN_SCENARIOS = {
    name: CODES[name]
    for name in (
        "redirect-uri-trailing-slash",
        "redirect-uri-none-registered",
        "app-not-in-tenant",
        "user-not-assigned",
        "blocked-on-page",
        "account-disabled",
        "account-locked",
        "client-secret-expired",
        "code-redeemed-twice",
        "server-app-on-spa-platform",
    )
}
