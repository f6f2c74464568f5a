import { baseName, type FileEntry, kindByPattern } from './file-entry.ts';

export type SensitiveKind =
  | 'environment'
  | 'registry-credentials'
  | 'private-key'
  | 'keystore'
  | 'cloud-credentials'
  | 'git-folder'
  | 'database'
  | 'shell-history'
  | 'recording';

/** Files that give access to something, or hold other people's data, told by name and by format. */
export function sensitiveKind({ path, content: { format } }: FileEntry): SensitiveKind | null {
  const lower = path.toLowerCase();
  const name = baseName(lower);
  if (format === 'jks') return name === 'debug.keystore' ? null : 'keystore';
  if (format === 'sqlite') return 'database';
  if (isEnvironment(name) || /^\.dev\.vars(?:$|\.)(?!ex|sam|temp)/.test(name)) return 'environment';
  if (isPrivateKey(name) && format !== 'zip') return 'private-key';
  return byPath(`/${lower}`);
}

const example = /(?:^|[-_.])(?:examples?|samples?|templates?|tpl|defaults?|schema|spec|empty)(?:$|[-_.])/;

/** `.env`, `.env.local`, `.env-dylan`, `production.env`; not what is there to be copied and filled in, nor where Xcode looks for Node. */
const isEnvironment = (name: string): boolean =>
  /^\.env(?:$|[^a-z]|rc$)|^\.flaskenv$|^(?!_?xcode\.)[^.].*\.env$/.test(name) &&
  !example.test(name.replace(/^\.env/, ''));

/** Certificates and public halves are meant to be seen: `ca-bundle.pem`, `cert.pem`, `public.pem`. */
function isPrivateKey(name: string): boolean {
  if (/^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:$|[-_.])/.test(name)) return !name.endsWith('.pub');
  if (/\.(?:p12|pfx|ppk|p8)$/.test(name)) return true;
  if (
    /^secring\.|^(?:private|secret)[-_.]?key\.(?:asc|gpg|pgp|txt)$|\.(?:asc|gpg|pgp)$(?<=private.*)/.test(
      name,
    )
  )
    return true;
  if (!/\.(?:pem|key)$/.test(name)) return false;
  const words = name.split(/[-_.]/).slice(0, -1);
  if (words.some((word) => /^priv(?:ate)?(?:key)?$/.test(word))) return true;
  if (words.some((word) => /^pub(?:lic)?(?:key)?s?$/.test(word))) return false;
  if (name.endsWith('.key') || words.some((word) => /key$/.test(word))) return true;
  return !words.some((word) => certificate.test(word));
}

const certificate =
  /^(?:ca|cas|cacerts?|cabundle|bundle|certs?|certificates?|crt|chain|fullchain|roots?|rootca|trust|csr|crl|dh|dhparams?)$/;

const byPath = kindByPattern<SensitiveKind>([
  [
    'registry-credentials',
    /\/(?:\.npmrc|\.netrc|_netrc|\.pypirc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.htpasswd|\.pgpass|\.my\.cnf|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.sentryclirc|\.dockerconfigjson|\.vault-token|\.vault[-_]pass(?:\.txt)?|\.?rclone\.conf|\.ftp(?:config|pass)|sftp-config\.json|\.op\/config|wp-config\.php|\.secrets)$|\/\.ssh\/[^/]+(?<!\.pub)$/,
  ],
  ['keystore', /\/(?!debug\.keystore$)[^/]*\.(?:jks|keystore|bks|kdbx|keychain|keychain-db)$/],
  [
    'cloud-credentials',
    /\/\.aws\/(?:credentials|config)$|\/\.boto$|\/\.s3cfg$|\/\.kube\/config$|\/kubeconfig(?:\.ya?ml)?$|\/\.databrickscfg$/,
  ],
  ['cloud-credentials', /\/(?:\.config\/gcloud\/.+|application_default_credentials\.json)$/],
  ['cloud-credentials', /\/\.azure\/[^/]*(?:token|profile|credential)[^/]*\.(?:json|bin|cache)$/],
  [
    'cloud-credentials',
    /\/(?:[^/]*[-_.])?service[-_]?account(?![^/]*schema)(?:[-_.][^/]*|keys?|credentials?)?\.json$/,
  ],
  [
    'cloud-credentials',
    /\/[^/]*firebase-adminsdk[^/]*\.json$|\/(?:gcp|gcloud|google)[-_](?:key|credentials?)\.json$/,
  ],
  [
    'cloud-credentials',
    /\/[^/]*\.tfstate(?:\.backup)?$|\/credentials\.tfrc\.json$|\/(?:aws_)?accesskeys\.csv$/,
  ],
  [
    'cloud-credentials',
    /\/(?:local\.settings|credentials|client[-_]secret[^/]*|gha-creds-[^/]*|\.clasprc)\.json$|\/(?![^/]*example)[^/]*\.tfvars(?:\.json)?$/,
  ],
  ['cloud-credentials', /\/\.(?:terraform|serverless)\/.+/],
  ['recording', /\/[^/]+\.har$/],
  ['git-folder', /\/\.git$/],
  ['database', /\/[^/]*\.(?:sqlite3?|sqlite3?-(?:wal|journal)|mdb|rdb)$/],
  [
    'database',
    /\/(?:[^/]*[-_.])?(?:dump|backup)(?:[-_.][^/]*)?\.sql(?:\.(?:gz|bz2|xz|zst|zip))?$|\/[^/]+\.(?:pgdump|mysqldump)$/,
  ],
  [
    'shell-history',
    /\/(?:\.(?:bash|zsh|sh|ksh|fish|node_repl|python|psql|mysql|rediscli|sqlite|irb|mongo|php)_history|fish_history|\.history|\.lesshst)$/,
  ],
]);
