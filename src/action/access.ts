import type { ActionRequest } from './inputs.ts';
import type { Runner } from './runner.ts';

/** This repository, on this GitHub, with the token of this step. */
export interface Access {
  readonly apiUrl: string;
  readonly token: string;
  readonly repository: { readonly owner: string; readonly repo: string };
}

/** What is missing is said, and what helps. */
export function accessOf(
  { env }: Runner,
  token: ActionRequest['github-token'],
): Access | { readonly missing: string; readonly helps: string } {
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: name = '' } = env;
  const [owner, repo] = name.split('/');
  if (token === null) return { missing: 'There is no token', helps: 'leave the input github-token out' };
  if (!apiUrl || !URL.canParse(apiUrl) || !owner || !repo) {
    return {
      missing: 'The job does not say which repository of which GitHub this is',
      helps: 'check GITHUB_API_URL and GITHUB_REPOSITORY',
    };
  }
  return { apiUrl, token, repository: { owner, repo } };
}
