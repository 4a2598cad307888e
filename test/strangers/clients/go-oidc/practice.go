package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"strings"
)

// What the clients of other languages share, for Go: the tenant's data, the person at the browser, one line for each case.

type app struct {
	Name           string
	ClientID       string `json:"clientId"`
	Secret         string
	IdentifierURIs []string `json:"identifierUris"`
}

type tenant struct {
	ID     string
	Domain string
}

var practice struct {
	Apps    []app
	Tenants []tenant
	Control struct{ URL, Token string }
}

// codes has what `practice --list` says that a scenario ends with.
var codes map[string]int

// end is where a sign-in in the browser ended.
type end struct {
	Kind       string
	Code       int
	Parameters map[string]string
}

func readPractice() {
	must(json.Unmarshal([]byte(os.Getenv("PRACTICE")), &practice))
	must(json.Unmarshal([]byte(os.Getenv("CODES")), &codes))
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func appNamed(start string) app {
	for _, each := range practice.Apps {
		if strings.HasPrefix(each.Name, start) {
			return each
		}
	}
	panic("no app " + start)
}

func signIn(address, user, consent string) (end, error) {
	query := url.Values{"url": {address}, "user": {user}, "consent": {consent}}
	var seen end
	response, err := http.Get(os.Getenv("PERSON") + "/?" + query.Encode())
	if err != nil {
		return seen, err
	}
	defer response.Body.Close()
	return seen, json.NewDecoder(response.Body).Decode(&seen)
}

func setScenario(id string) {
	body, err := json.Marshal(map[string]string{"id": id})
	must(err)
	request, err := http.NewRequest("POST", practice.Control.URL+"/scenario", bytes.NewReader(body))
	must(err)
	request.Header.Set("Authorization", "Bearer "+practice.Control.Token)
	response, err := http.DefaultClient.Do(request)
	must(err)
	response.Body.Close()
	if response.StatusCode != http.StatusOK {
		panic("scenario " + id + ": " + response.Status)
	}
}

// testCase passes when check returns no error.
func testCase(name string, check func() error) {
	seen := ""
	if err := check(); err != nil {
		seen = err.Error()
	}
	line, err := json.Marshal(map[string]any{"case": name, "pass": seen == "", "seen": seen})
	must(err)
	fmt.Println(string(line))
}

// fails expects that the client refuses, and says so with this text.
func fails(text string, err error) error {
	if err == nil {
		return fmt.Errorf("nothing failed, expected: %s", text)
	}
	if !strings.Contains(err.Error(), text) {
		return fmt.Errorf("expected: %s; seen: %w", text, err)
	}
	return nil
}
