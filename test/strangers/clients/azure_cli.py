import json
import os
import subprocess
import tempfile

from practice import CONTOSO, PASSWORDS, app, case, user

FOLDER = tempfile.mkdtemp()
DAEMON = app("Contoso nightly")


def az(*args):
    environment = {**os.environ, "AZURE_CONFIG_DIR": FOLDER, "AZURE_CORE_COLLECT_TELEMETRY": "no"}
    done = subprocess.run(["az", *args], capture_output=True, text=True, env=environment, timeout=120)
    return done.returncode, done.stdout, done.stderr


def with_password():
    code, out, err = az("login", "--username", user("mara"), "--password", PASSWORDS[user("mara")], "--tenant", CONTOSO)
    return code == 0 and json.loads(out)[0]["tenantId"] == CONTOSO or err


def account():
    code, out, err = az("account", "show")
    return code == 0 and json.loads(out)["user"]["name"] == user("mara") or err


def token_for(resource):
    code, out, err = az("account", "get-access-token", "--resource", resource)
    return code == 0 and json.loads(out)["tokenType"] == "Bearer" or err


def service_principal():
    code, out, err = az(
        "login", "--service-principal", "-u", DAEMON["clientId"], "-p", DAEMON["secret"], "--tenant", CONTOSO
    )
    return code == 0 and json.loads(out)[0]["user"]["type"] == "servicePrincipal" or err


def refused(*args, words):
    code, _out, err = az(*args)
    return code != 0 and words in err or err


case("az login with user name and password", with_password)
case("az account show", account)
case("a token for the Key Vault", lambda: token_for("https://vault.azure.net"))
case("a token for Microsoft Graph", lambda: token_for("https://graph.microsoft.com"))
case("az login as a service principal", service_principal)
case(
    "a wrong secret",
    lambda: refused(
        "login", "--service-principal", "-u", DAEMON["clientId"], "-p", "wrong", "--tenant", CONTOSO,
        words="AADSTS7000215",
    ),
)
case(
    "an unknown tenant",
    lambda: refused(
        "login", "--service-principal", "-u", DAEMON["clientId"], "-p", "wrong", "--tenant", "nobody.practice.example",
        words="nobody.practice.example",
    ),
)
