// The package go-oidc with golang.org/x/oauth2, as its README sets them up.
package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"time"

	"github.com/coreos/go-oidc"
	"golang.org/x/oauth2"
	"golang.org/x/oauth2/clientcredentials"
)

const (
	host        = "https://login.microsoftonline.com/"
	redirectURL = "http://localhost/auth/callback"
)

var background = context.Background()

// request is one sign-in; its zero value is a healthy one of the sample's web app.
type request struct {
	secret    string
	authStyle oauth2.AuthStyle
	scopes    []string
	prompt    string
	consent   string
}

type tokens struct {
	*oauth2.Token
	id       *oidc.IDToken
	config   oauth2.Config
	provider *oidc.Provider
}

func random() string {
	bytes := make([]byte, 32)
	_, err := rand.Read(bytes)
	must(err)
	return base64.RawURLEncoding.EncodeToString(bytes)
}

func or(value, otherwise string) string {
	if value == "" {
		return otherwise
	}
	return value
}

func files() string { return appNamed("Contoso files API").IdentifierURIs[0] }

// codeFlow signs in, redeems the code with PKCE, verifies the ID token, and compares its nonce, which go-oidc leaves to
// its users. An error page becomes an error.
func codeFlow(asked request) (tokens, error) {
	var none tokens
	web := appNamed("Contoso web")
	provider, err := oidc.NewProvider(background, host+practice.Tenants[0].ID+"/v2.0")
	if err != nil {
		return none, err
	}
	endpoint := provider.Endpoint()
	endpoint.AuthStyle = asked.authStyle
	scopes := asked.scopes
	if scopes == nil {
		scopes = []string{oidc.ScopeOpenID, "profile", "email", oidc.ScopeOfflineAccess, files() + "/Files.Read"}
	}
	config := oauth2.Config{
		ClientID:     web.ClientID,
		ClientSecret: or(asked.secret, web.Secret),
		Endpoint:     endpoint,
		RedirectURL:  redirectURL,
		Scopes:       scopes,
	}
	state, nonce, verifier := random(), random(), random()
	challenge := sha256.Sum256([]byte(verifier))
	address := config.AuthCodeURL(
		state,
		oidc.Nonce(nonce),
		oauth2.SetAuthURLParam("prompt", or(asked.prompt, "login")),
		oauth2.SetAuthURLParam("code_challenge", base64.RawURLEncoding.EncodeToString(challenge[:])),
		oauth2.SetAuthURLParam("code_challenge_method", "S256"),
	)
	seen, err := signIn(address, "mara", or(asked.consent, "accept"))
	if err != nil {
		return none, err
	}
	if seen.Kind != "redirect" {
		return none, fmt.Errorf("%s AADSTS%d:", seen.Kind, seen.Code)
	}
	if seen.Parameters["state"] != state {
		return none, errors.New("state did not match")
	}
	if seen.Parameters["error"] != "" {
		return none, fmt.Errorf("%s: %s", seen.Parameters["error"], seen.Parameters["error_description"])
	}
	token, err := config.Exchange(
		background,
		seen.Parameters["code"],
		oauth2.SetAuthURLParam("code_verifier", verifier),
	)
	if err != nil {
		return none, err
	}
	raw, _ := token.Extra("id_token").(string)
	id, err := provider.Verifier(&oidc.Config{ClientID: web.ClientID}).Verify(background, raw)
	if err != nil {
		return none, err
	}
	if id.Nonce != nonce {
		return none, errors.New("nonce did not match")
	}
	return tokens{token, id, config, provider}, nil
}

func isMara(id *oidc.IDToken) error {
	var claims struct{ Email string }
	if err := id.Claims(&claims); err != nil {
		return err
	}
	if want := "mara.lindqvist@" + practice.Tenants[0].Domain; claims.Email != want {
		return fmt.Errorf("expected %s, seen %s", want, claims.Email)
	}
	return nil
}

func healthy(asked request) func() error {
	return func() error {
		got, err := codeFlow(asked)
		if err != nil {
			return err
		}
		return isMara(got.id)
	}
}

func userInfo() error {
	got, err := codeFlow(request{scopes: []string{oidc.ScopeOpenID, "profile", "email", "User.Read"}})
	if err != nil {
		return err
	}
	info, err := got.provider.UserInfo(background, oauth2.StaticTokenSource(got.Token))
	if err != nil {
		return err
	}
	if info.Subject != got.id.Subject {
		return fmt.Errorf("subject %s of the user info is not %s of the ID token", info.Subject, got.id.Subject)
	}
	return nil
}

// refresh lets the package find that the token is over, and renew it by itself.
func refresh() error {
	got, err := codeFlow(request{})
	if err != nil {
		return err
	}
	over := *got.Token
	over.Expiry = time.Now().Add(-time.Hour)
	renewed, err := got.config.TokenSource(background, &over).Token()
	if err != nil {
		return err
	}
	if renewed.AccessToken == got.AccessToken {
		return errors.New("the same access token again")
	}
	raw, _ := renewed.Extra("id_token").(string)
	_, err = got.provider.Verifier(&oidc.Config{ClientID: got.config.ClientID}).Verify(background, raw)
	return err
}

// clientCredentials verifies the token as the API does that it is for.
func clientCredentials() error {
	provider, err := oidc.NewProvider(background, host+practice.Tenants[0].ID+"/v2.0")
	if err != nil {
		return err
	}
	daemon := appNamed("Contoso nightly")
	config := clientcredentials.Config{
		ClientID:     daemon.ClientID,
		ClientSecret: daemon.Secret,
		TokenURL:     provider.Endpoint().TokenURL,
		Scopes:       []string{files() + "/.default"},
	}
	token, err := config.Token(background)
	if err != nil {
		return err
	}
	api := oidc.Config{ClientID: appNamed("Contoso files API").ClientID}
	_, err = provider.Verifier(&api).Verify(background, token.AccessToken)
	return err
}

func otherAudience() error {
	got, err := codeFlow(request{})
	if err != nil {
		return err
	}
	raw, _ := got.Extra("id_token").(string)
	other := oidc.Config{ClientID: appNamed("Contoso desktop").ClientID}
	_, err = got.provider.Verifier(&other).Verify(background, raw)
	return fails("oidc: expected audience", err)
}

func discovery(tenant, text string) func() error {
	return func() error {
		_, err := oidc.NewProvider(background, host+tenant+"/v2.0")
		return fails(text, err)
	}
}

// meets runs a scenario; the package, or what it was redirected with, says what it ended with.
func meets(id, text string, asked request) {
	testCase(id, func() error {
		setScenario(id)
		defer setScenario("healthy")
		_, err := codeFlow(asked)
		return fails(text, err)
	})
}

func main() {
	readPractice()
	testCase("code, the way to send the secret found by trying", healthy(request{}))
	testCase("code, secret in the header", healthy(request{authStyle: oauth2.AuthStyleInHeader}))
	testCase("code, secret in the body", healthy(request{authStyle: oauth2.AuthStyleInParams}))
	testCase("user info at Microsoft Graph", userInfo)
	testCase("refresh", refresh)
	testCase("client credentials", clientCredentials)
	testCase("a token for another app", otherAudience)
	testCase("/common, which is not the issuer that it names", discovery("common", "issuer did not match the issuer returned by provider"))
	testCase("a tenant that does not exist", discovery("nobody.practice.example", "AADSTS90002:"))
	testCase("a tenant left as a placeholder", discovery("YOUR_TENANT_ID", "AADSTS900023:"))
	testCase("a wrong secret", func() error {
		_, err := codeFlow(request{secret: "wrong"})
		return fails("AADSTS7000215:", err)
	})
	testCase("more groups than fit", func() error {
		setScenario("groups-overage")
		defer setScenario("healthy")
		return healthy(request{})()
	})

	meets("nonce-replaced", "nonce did not match", request{})
	meets("state-replaced", "state did not match", request{})
	meets("signing-key-unknown", "failed to verify signature", request{})
	meets("clock-ten-minutes-off", "before the nbf (not before) time", request{})
	meets("throttled", "429 Too Many Requests", request{})
	meets("proxy-answers-html", "502 Bad Gateway", request{})

	// A package that tries two ways of sending the secret sends the code twice, and the second answer is all it tells.
	told := request{authStyle: oauth2.AuthStyleInParams}
	for _, id := range []string{
		"redirect-uri-not-registered",
		"redirect-uri-trailing-slash",
		"redirect-uri-letter-case",
		"redirect-uri-none-registered",
		"redirect-uri-not-sent",
		"redirect-uri-differs-at-token",
		"app-not-in-tenant",
		"tenant-not-found",
		"user-not-assigned",
		"user-name-unknown",
		"account-disabled",
		"account-locked",
		"password-expired",
		"blocked-on-page",
		"blocked-at-token",
		"mfa-required-at-token",
		"mfa-not-set-up",
		"api-not-installed",
		"api-renamed",
		"client-secret-expired",
		"secret-from-public-client",
		"server-app-on-spa-platform",
		"code-redeemed-twice",
		"code-expired",
		"pkce-verifier-mismatch",
		"service-unavailable-once",
	} {
		meets(id, fmt.Sprintf("AADSTS%d:", codes[id]), told)
	}
	for _, each := range []struct {
		id    string
		asked request
	}{
		{"consent-missing", request{prompt: "none"}},
		{"nobody-signed-in", request{prompt: "none"}},
		{"signed-in-elsewhere", request{prompt: "none"}},
		{"user-declines", request{consent: "cancel"}},
		{"admin-consent-required", request{consent: "cancel"}},
		{"no-permission-listed", request{scopes: []string{"openid", "profile", files() + "/.default"}}},
		{"scope-without-resource", request{scopes: []string{"openid", "profile", "Files.Manage"}}},
		{"secret-of-another-app", request{secret: appNamed("Fabrikam portal").Secret}},
	} {
		meets(each.id, fmt.Sprintf("AADSTS%d:", codes[each.id]), each.asked)
	}
}
