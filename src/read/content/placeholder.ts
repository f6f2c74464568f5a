/**
 * What stands for a secret in a document or an error message: `https://user:pass@host`, `xoxb-your-token`, `ghp_xxxx…`. Only what nobody
 * would choose as the secret itself; where the example leads to says nothing.
 */
export function isPlaceholder(detector: string, secret: string): boolean {
  if (detector === 'private-key') return false;
  const [, user, password] = /^[a-z0-9+.:-]+:\/\/([^:/@\s]*):([^/@\s]*)@/i.exec(secret) ?? [];
  if (password !== undefined) return password === user || isFilling(password);
  if (/(.)\1{15}$/.test(secret)) return true;
  return (
    !/[0-9]/.test(secret) && /your|example|placeholder|dummy|change-?me|token-here|key-here/i.test(secret)
  );
}

const isFilling = (password: string): boolean =>
  // As a template has it: a password may well begin with a dollar sign.
  /^(?:<[^>]*>|\{[^}]*\}|\[[^\]]*\]|\$\{[^}]*\}|\$\([^)]*\)|\$[A-Z_][A-Z0-9_]*|%[A-Za-z_]*%|%[sdv]|(.)\1*)$/.test(
    password,
  ) ||
  /^(?:(?:my|your|the|some|random|super|db|database|user|a)?[-_]?(?:secret)?[-_]?(?:p|pw|pass|passwd|passphrase|password|pwd|secret|token|apikey|api[-_]key|credentials?)|change[-_]?(?:me|this|it)|example|placeholder|foo|bar|baz|redacted|hidden)$/i.test(
    password,
  );
