import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);
import {
  choice,
  isBelow
} from "./chunk-S6PS7DJI.js";
import {
  compareReleases,
  compareWithin,
  highest,
  newest,
  parseVersion,
  releaseOf
} from "./chunk-R5UQS6KV.js";
import {
  require_semver
} from "./chunk-7NLOSQN2.js";
import {
  __toESM
} from "./chunk-CA75CFMX.js";

// src/acquire/select-override.ts
var import_semver = __toESM(require_semver(), 1);
function selectOverride(baseline, usable, tagged) {
  if (baseline === "none")
    return choice(null, "override", "No baseline was wanted, so the package is judged by itself.");
  const exact = parseVersion(baseline);
  if (exact !== null) {
    const release2 = usable.find(({ version }) => version.compare(exact) === 0);
    return taken(release2, `${baseline} was asked for.`, baseline);
  }
  const tag = tagged(baseline);
  if (tag !== void 0)
    return taken(tag, `The dist-tag ${baseline}, which was asked for, points at ${tag.text}.`, baseline);
  if ((0, import_semver.validRange)(baseline) === null) return taken(void 0, "", baseline);
  const satisfying = (releases) => {
    const best = (0, import_semver.maxSatisfying)(
      releases.map(({ version }) => version),
      baseline
    );
    return releases.find(({ version }) => version === best);
  };
  const release = satisfying(usable.filter(({ deprecated }) => !deprecated)) ?? satisfying(usable);
  return taken(
    release,
    `${release?.text} is the highest version in ${baseline}, which was asked for.`,
    baseline
  );
}
var taken = (release, explanation, baseline) => release === void 0 ? choice(
  null,
  "error-baseline-not-found",
  `The baseline ${baseline} is no published version, dist-tag or range of one.`
) : choice(release.text, "override", explanation);

// src/acquire/select-snapshot.ts
var family = 3;
var isSnapshot = ({ version, stable }) => !stable && version.compareMain("0.0.0") === 0;
function selectForSnapshot({ candidate, usable, tagged }) {
  const { label } = candidate.channel;
  const siblings = usable.filter(
    (release2) => isSnapshot(release2) && label !== "" && release2.channel.label === label
  );
  const target = tagged(label);
  const own = siblings.find((release2) => release2 === target);
  const dated = siblings.filter(({ channel }) => channel.stamp !== null);
  const sibling = own ?? (dated.length >= family ? newest(dated, void 0) : void 0);
  if (sibling !== void 0) {
    const why = own === void 0 ? "the newest by the date inside it" : `what the dist-tag ${label} points at`;
    return choice(
      sibling.text,
      "same-channel",
      `${sibling.text} is the build of ${label} before this one: ${why}.`
    );
  }
  const latest = tagged("latest");
  const release = latest ?? highest(usable.filter(({ stable }) => stable)) ?? highest(usable.filter(({ channel }) => !channel.rolling)) ?? highest(usable);
  return choice(
    release?.text ?? null,
    "snapshot-latest",
    `${candidate.text} is a build outside of the releases, and ${release?.text} is the ${latest ? "latest" : "highest"} of them.`
  );
}

// src/acquire/select-placeholder.ts
function standsForNothing({ candidate, releases, usable }) {
  if (/^0\.0\.0-(?:placeholder|development)$/i.test(candidate.version.version)) return true;
  const below = releases.some((release) => release.stable && isBelow(candidate)(release));
  return !isSnapshot(candidate) && !below && usable.some(({ stable }) => stable);
}
function selectForPlaceholder({ candidate, usable, tagged }) {
  const { text } = candidate;
  const latest = tagged("latest");
  if (latest?.stable) {
    return choice(
      latest.text,
      "placeholder-latest",
      `${text} names no place among the releases, and ${latest.text} is the latest of them.`
    );
  }
  const stable = highest(usable.filter((release2) => release2.stable));
  if (stable !== void 0) {
    return choice(
      stable.text,
      "placeholder-latest",
      `${text} names no place among the releases, and ${stable.text} is the highest stable one.`
    );
  }
  const meant = usable.filter(({ channel }) => !channel.rolling);
  const release = latest ?? highest(meant.length > 0 ? meant : usable);
  return choice(
    release?.text ?? null,
    "no-stable-fallback-prerelease",
    `No stable version is published, and ${release?.text} is the ${latest ? "latest" : "highest"} prerelease.`
  );
}

// src/acquire/select-stable.ts
function selectForStable(question) {
  const { candidate, usable } = question;
  const stable = lowerStable(question);
  if (stable !== void 0) return stable;
  const below = usable.filter(isBelow(candidate));
  const meant = below.filter(({ channel }) => !channel.rolling);
  const prerelease = highest(meant.length > 0 ? meant : below);
  if (prerelease === void 0) return void 0;
  const { text } = prerelease;
  return choice(
    text,
    "no-stable-fallback-prerelease",
    `No stable version below ${candidate.text} is published, and ${text} is the highest prerelease below it.`
  );
}
function lowerStable({ candidate, releases }) {
  const below = releases.filter((release) => release.stable && isBelow(candidate)(release));
  const first = below.at(-1);
  const available = below.filter((release) => release.available);
  const next = available.at(-1);
  if (first === void 0 || next === void 0) return void 0;
  const sound = highest(available.filter((release) => sameMajor(release, first) && !release.deprecated));
  if (first.deprecated && sound !== void 0) {
    return choice(
      sound.text,
      "highest-lower-stable-not-deprecated",
      `${sound.text} is the highest stable version below ${candidate.text} that is not deprecated, as ${first.text} is.`
    );
  }
  if (first.available) {
    return choice(
      first.text,
      "highest-lower-stable",
      `${first.text} is the highest stable version below ${candidate.text}.`
    );
  }
  const better = highest(available.filter((release) => sameMajor(release, next) && !release.deprecated)) ?? next;
  return choice(
    better.text,
    "highest-lower-stable-skipped-processing",
    `${better.text} is the highest stable version below ${candidate.text} with a tarball, since the registry lists ${first.text} but has no tarball for it yet.`
  );
}
var sameMajor = (a, b) => a.version.major === b.version.major;

// src/acquire/select-prerelease.ts
function selectForPrerelease(question) {
  const { candidate, usable } = question;
  const stable = lowerStable(question);
  const stableRelease = usable.find(({ text: text2 }) => text2 === stable?.version);
  const prerelease = highest([sameChannel(question), trainBefore(question)].flatMap((found) => found ?? []));
  if (prerelease === void 0 || stableRelease && compareReleases(stableRelease, prerelease) > 0) {
    return stable ?? anyBelow(question);
  }
  const { text, channel } = prerelease;
  return channel.label === candidate.channel.label ? choice(text, "same-channel", `${text} is ${inChannel(channel.label)} before ${candidate.text}.`) : choice(text, "release-train", `${text} is the highest prerelease on the way to ${candidate.text}.`);
}
var inChannel = (label) => label === "" ? "the prerelease" : `the newest ${label} version`;
function sameChannel({ candidate, usable, tagged }) {
  const { label } = candidate.channel;
  const older = usable.filter(
    (release) => !release.stable && release.channel.label === label && compareWithin(release, candidate) <= 0
  );
  return newest(older, tagged(label)?.text);
}
function trainBefore({ candidate, usable }) {
  if (!candidate.channel.train) return void 0;
  const { major, minor } = candidate.version;
  const onTheWay = usable.filter(({ channel, version }) => channel.train && version.major === major && version.minor === minor).filter(({ channel }) => channel.label !== candidate.channel.label).filter(isBelow(candidate));
  const leading = highest(onTheWay)?.channel.label;
  return newest(
    onTheWay.filter(({ channel }) => channel.label === leading),
    void 0
  );
}
function anyBelow({ candidate, usable }) {
  const found = highest(usable.filter(({ channel }) => !channel.rolling).filter(isBelow(candidate)));
  if (found === void 0) return void 0;
  return choice(
    found.text,
    "no-stable-fallback-prerelease",
    `No stable version below ${candidate.text} is published, and ${found.text} is the highest prerelease below it.`
  );
}

// src/acquire/select-baseline.ts
function selectBaseline(selection) {
  const { candidate: text, mode, baseline = "auto" } = selection;
  const version = parseVersion(text);
  if (version === null) {
    return choice(null, "invalid-candidate-version", `The candidate's version ${text} is not valid semver.`);
  }
  const releases = releasesOf(selection);
  const usable = releases.filter(({ available }) => available);
  const tags = new Map(Object.entries(selection.distTags ?? {}));
  const tagged = (tag) => usable.find((release) => release.text === tags.get(tag));
  if (baseline !== "auto") return selectOverride(baseline, usable, tagged);
  if (usable.length === 0) return choice(null, "first-publish", nothingUsable(releases));
  const candidate = releaseOf(version);
  const question = { candidate, releases, usable, tagged };
  const same = usable.find((release) => release.version.compare(version) === 0);
  if (same !== void 0) return comparedWithItself(same, mode);
  if (standsForNothing(question)) return selectForPlaceholder(question);
  if (isSnapshot(candidate)) return selectForSnapshot(question);
  const chosen = candidate.stable ? selectForStable(question) : selectForPrerelease(question);
  if (chosen !== void 0) return chosen;
  const below = releases.filter(isBelow(candidate));
  return below.length === 0 ? selectForPlaceholder(question) : choice(null, "first-publish", `Nothing that was published below ${text} can serve as its baseline.`);
}
var comparedWithItself = ({ text }, mode) => mode === "publish" ? choice(text, "already-published", `${text} is already published and is compared with itself.`) : choice(
  text,
  "same-version",
  `${text} is what was published last under this version, which has not been raised since.`
);
var nothingUsable = (releases) => releases.length === 0 ? "No release has been published under this name yet." : `None of the ${releases.length} published versions has a tarball.`;
var placeholder = /^0\.0\.(?:0-stage|1-security(?:\.\d+)?)$/;
function releasesOf({ published, deprecated = [], missingTarball = [] }) {
  const gone = new Set(missingTarball);
  const warned = new Set(
    Array.isArray(deprecated) ? deprecated : Object.entries(deprecated ?? {}).flatMap(([text, message]) => message ? [text] : [])
  );
  const releases = [...new Set(published)].flatMap((text) => {
    const version = parseVersion(text);
    if (version === null || placeholder.test(version.version)) return [];
    return [releaseOf(version, text, { deprecated: warned.has(text), available: !gone.has(text) })];
  });
  return releases.sort(compareReleases);
}

export {
  isSnapshot,
  selectBaseline
};
