import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/deliver/github/octokit.ts
var attempt = 1e4;
var patiences = { long: 3e4, short: 1e4 };
var longestPause = 20;
var attempts = 3;
async function openGitHub({ apiUrl, token, patience = "long" }) {
  const [{ getOctokit: open }, { retry }, { throttling }] = await Promise.all([
    import("./github-UO73KDQI.js"),
    import("./dist-bundle-HJYDIZSR.js"),
    import("./dist-bundle-MXIRYMWJ.js")
  ]);
  const over = AbortSignal.timeout(patiences[patience]);
  const limits = (octokit) => {
    octokit.hook.before("request", (options) => {
      options.request.signal = AbortSignal.any([over, AbortSignal.timeout(attempt)]);
    });
    octokit.hook.after("request", ({ data, status }) => {
      if (typeof data !== "string" || data === "") return;
      throw Object.assign(new Error("it sent a page, and no document"), { status });
    });
    octokit.hook.error("request", (error) => {
      const { status, response, message } = error;
      const limited = (status === 403 || status === 429) && response?.headers["retry-after"] !== void 0;
      if (limited && !/secondary rate/i.test(message)) error.message = `${message} (secondary rate limit)`;
      throw error;
    });
    return {};
  };
  const worthWaiting = (pause, _options, _octokit, retried) => pause <= longestPause && retried < attempts - 1;
  const settings = {
    baseUrl: apiUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: {
      retries: attempts - 1,
      retryAfterBaseValue: 500,
      doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451]
      // 429 is the other plugin's
    },
    throttle: { onRateLimit: worthWaiting, onSecondaryRateLimit: worthWaiting }
  };
  return open(token, settings, limits, retry, throttling);
}
var silent = () => {
};

export {
  openGitHub
};
