type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What packers and the package's own scripts may see. In a job's environment stand tokens, the runner's command files and the means
 * to mint an identity (`ACTIONS_ID_TOKEN_REQUEST_*`): a lifecycle script that inherits them can publish, or rewrite the verdict.
 * Credentials reach npm by the path of the `.npmrc` alone.
 */
const allowed = new Set(
  `PATH PATHEXT HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM CI NODE_ENV NODE_OPTIONS NODE_EXTRA_CA_CERTS SSL_CERT_FILE
  SSL_CERT_DIR SOURCE_DATE_EPOCH TMPDIR TMP TEMP PWD
  HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY
  PNPM_HOME BUN_INSTALL VOLTA_HOME NVM_DIR NVM_BIN FNM_DIR FNM_MULTISHELL_PATH ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR
  JAVA_HOME GOPATH GOROOT GOCACHE CARGO_HOME RUSTUP_HOME PYTHON
  SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES PROGRAMFILES(X86) USERPROFILE HOMEDRIVE
  HOMEPATH USERNAME NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE`.split(/\s+/),
);
const allowedFamilies = /^(?:LC_|XDG_|COREPACK_|NPM_CONFIG_@[^:]+:REGISTRY$)/;
/** Not the rest of what `npm run` exports: `dry_run`, `json` or `workspace` of the outer npm would change what is packed. */
const npmSettings =
  /^NPM_CONFIG_(?:USERCONFIG|GLOBALCONFIG|PREFIX|CACHE|REGISTRY|PROXY|HTTPS_PROXY|NOPROXY|CA|CAFILE|STRICT_SSL|IGNORE_SCRIPTS|SCRIPT_SHELL|NODE_OPTIONS|NODEDIR|PYTHON|STORE_DIR)$/;
const secretive = /TOKEN|SECRET|PASSWORD|CREDENTIAL/;
/** Named in `.npmrc` and `.yarnrc.yml` files: set and empty, so that a packer does not stumble over them. */
const emptied = ['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'YARN_NPM_AUTH_TOKEN'];

export function childEnvironment(env: Environment): Record<string, string> {
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && isAllowed(name.toUpperCase()) ? [[name, withoutUser(name, value)] as const] : [],
  );
  const empty = emptied.filter((name) => env[name] !== undefined).map((name) => [name, ''] as const);
  return Object.fromEntries([...kept, ...empty]);
}

/** User and password of a registry, of which packing needs neither; a proxy lets nobody through without. */
const withoutUser = (name: string, value: string): string =>
  /registry$/i.test(name) ? value.replace(/(\/\/)[^/]*@/, '$1') : value;

const isAllowed = (name: string): boolean =>
  allowed.has(name) || npmSettings.test(name) || (allowedFamilies.test(name) && !secretive.test(name));
