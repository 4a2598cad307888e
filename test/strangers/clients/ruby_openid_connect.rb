# The gem openid_connect as its sample relying party sets it up.

require 'json'
require 'net/http'
require 'openid_connect'
require 'securerandom'

PRACTICE = JSON.parse(ENV.fetch('PRACTICE'))
# What `practice --list` says that a scenario ends with.
CODES = JSON.parse(ENV.fetch('CODES'))
TENANT = PRACTICE['tenants'].first
HOST = 'https://login.microsoftonline.com'
ISSUER = "#{HOST}/#{TENANT['id']}/v2.0"
REDIRECT_URI = 'http://localhost/auth/callback'

# The gem brings authorities of its own, and is told of the tenant's.
OpenIDConnect.http_config { |http| http.ssl_config.add_trust_ca(PRACTICE['caFile']) }

def app(start)
  PRACTICE['apps'].find { |each| each['name'].start_with?(start) }
end

WEB = app('Contoso web')
SCOPE = %w[openid profile email offline_access].freeze
FILES = "#{app('Contoso files API')['identifierUris'].first}/Files.Read"

def sign_in(url, consent)
  query = URI.encode_www_form(url: url, user: 'mara', consent: consent)
  JSON.parse(Net::HTTP.get(URI("#{ENV.fetch('PERSON')}/?#{query}")))
end

def set_scenario(id)
  Net::HTTP.post(
    URI("#{PRACTICE['control']['url']}/scenario"),
    { id: id }.to_json,
    'authorization' => "Bearer #{PRACTICE['control']['token']}"
  ).value
end

def test_case(name)
  seen = begin
    yield
  rescue StandardError => error # A case that breaks is a case that fails.
    "#{error.class}: #{error.message}"
  end
  passed = seen == true
  puts({ case: name, pass: passed, seen: passed ? '' : seen.to_s }.to_json)
  $stdout.flush
end

# Fails with what was seen unless the block raises an error with this text.
def raises(text)
  yield
  'nothing was raised'
rescue StandardError => error
  error.message.include?(text) || "#{error.class}: #{error.message}"
end

def code_flow(auth_method: :basic, resource_scope: FILES, secret: WEB['secret'], prompt: 'login', consent: 'accept')
  config = OpenIDConnect::Discovery::Provider::Config.discover!(ISSUER)
  client = OpenIDConnect::Client.new(
    identifier: WEB['clientId'],
    secret: secret,
    redirect_uri: REDIRECT_URI,
    authorization_endpoint: config.authorization_endpoint,
    token_endpoint: config.token_endpoint,
    userinfo_endpoint: config.userinfo_endpoint
  )
  state = SecureRandom.hex(16)
  nonce = SecureRandom.hex(16)
  url = client.authorization_uri(
    scope: [*SCOPE, resource_scope],
    prompt: prompt,
    state: state,
    nonce: nonce
  )
  seen = sign_in(url, consent)
  raise "#{seen['kind']} AADSTS#{seen['code']}:" unless seen['kind'] == 'redirect'

  parameters = seen['parameters']
  raise 'state does not match' unless parameters['state'] == state
  raise parameters['error_description'] if parameters['error']

  client.authorization_code = parameters['code']
  token = client.access_token!(auth_method)
  id_token = OpenIDConnect::ResponseObject::IdToken.decode(token.id_token, config.jwks)
  id_token.verify!(issuer: ISSUER, client_id: WEB['clientId'], nonce: nonce)
  [client, token, id_token]
end

def mara?(id_token)
  email = id_token.raw_attributes['email']
  email == "mara.lindqvist@#{TENANT['domain']}" || email
end

test_case('code, secret in the header') { mara?(code_flow.last) }
test_case('code, secret in the body') { mara?(code_flow(auth_method: :body).last) }
test_case('user info at Microsoft Graph') do
  _client, token, id_token = code_flow(resource_scope: 'User.Read')
  token.userinfo!.sub == id_token.sub
end
test_case('refresh') do
  client, token, = code_flow
  client.refresh_token = token.refresh_token
  client.access_token!.access_token != token.access_token
end
test_case('a token for another app') do
  _client, _token, id_token = code_flow
  raises('Audience does not match') do
    id_token.verify!(issuer: ISSUER, client_id: app('Contoso desktop')['clientId'], nonce: id_token.nonce)
  end
end
test_case('/common, which is not the issuer that it names') do
  raises('Issuer mismatch') { OpenIDConnect::Discovery::Provider::Config.discover!("#{HOST}/common/v2.0") }
end
test_case('a tenant that does not exist') do
  # Of an answer that is not 200 it says the status alone.
  raises('Bad Request') do
    OpenIDConnect::Discovery::Provider::Config.discover!("#{HOST}/nobody.practice.example/v2.0")
  end
end
test_case('a wrong secret') do
  raises("AADSTS#{CODES.fetch('secret-id-for-value')}:") { code_flow(secret: 'wrong') }
end

def meets(id, text, **asked)
  test_case(id) do
    set_scenario(id)
    raises(text) { code_flow(**asked) }
  ensure
    set_scenario('healthy')
  end
end

meets('nonce-replaced', 'Nonce does not match')
meets('state-replaced', 'state does not match')
meets('signing-key-unknown', 'JSON::JWK::Set::KidNotFound')
%w[
  redirect-uri-not-registered redirect-uri-trailing-slash redirect-uri-none-registered
  app-not-in-tenant user-not-assigned blocked-on-page blocked-at-token mfa-required-at-token
  account-disabled account-locked client-secret-expired secret-from-public-client
  code-redeemed-twice code-expired
].each { |id| meets(id, "AADSTS#{CODES.fetch(id)}:") }
meets('consent-missing', "AADSTS#{CODES.fetch('consent-missing')}:", prompt: 'none')
meets('user-declines', "AADSTS#{CODES.fetch('user-declines')}:", consent: 'cancel')
