import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/action/access.ts
function accessOf({ env }, token) {
  const { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: name = "" } = env;
  const [owner, repo] = name.split("/");
  if (token === null) return { missing: "There is no token", helps: "leave the input github-token out" };
  if (!apiUrl || !URL.canParse(apiUrl) || !owner || !repo) {
    return {
      missing: "The job does not say which repository of which GitHub this is",
      helps: "check GITHUB_API_URL and GITHUB_REPOSITORY"
    };
  }
  return { apiUrl, token, repository: { owner, repo } };
}

export {
  accessOf
};
