"""What the clients written in Python share: the tenant's data, the person at the browser, and one line for each case."""

import json
import os
import urllib.parse
import urllib.request

PRACTICE = json.loads(os.environ["PRACTICE"])
CONTOSO = PRACTICE["tenants"][0]["id"]
DOMAIN = PRACTICE["tenants"][0]["domain"]
AUTHORITY = f"https://login.microsoftonline.com/{CONTOSO}"
PASSWORDS = {user["username"]: user["password"] for user in PRACTICE["users"]}


def app(start):
    return next(each for each in PRACTICE["apps"] if each["name"].startswith(start))


def user(name):
    return f"{name}@{DOMAIN}"


def sign_in(url, name="mara"):
    query = urllib.parse.urlencode({"url": url, "user": name})
    with urllib.request.urlopen(f"{os.environ['PERSON']}/?{query}", timeout=60) as answer:
        return json.load(answer)


def control(path, body):
    request = urllib.request.Request(
        PRACTICE["control"]["url"] + path,
        data=json.dumps(body).encode(),
        headers={"authorization": "Bearer " + PRACTICE["control"]["token"]},
    )
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


def scenario(name):
    control("/scenario", {"id": name})


def case(name, check):
    try:
        seen = check()
        passed = seen is True
    except Exception as error:  # A case that breaks is a case that fails.
        seen, passed = f"{type(error).__name__}: {error}", False
    print(json.dumps({"case": name, "pass": passed, "seen": "" if passed else str(seen)}), flush=True)
