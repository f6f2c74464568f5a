import { createRequire as nodeRequire } from 'node:module';
const require = nodeRequire(import.meta.url);

// src/report/explanations/explanation.ts
var acceptOnce = "A waiver with the reason, for the release that is meant to have it. From then on it is in the baseline, and is noted without stopping anything.";
var acceptWarning = 'Nothing needs to be done: a warning stops a release only where "fail-on" is "warning", and the next release has it in its baseline.';

// src/report/explanations/files.ts
var fileExplanations = {
  "missing-entry": {
    looksFor: 'A target of main, module, types, exports, bin or browser that is not in the tarball: an error if it is newly missing, a note if the last release pointed into the void already, a warning for a missing main behind a working exports and for manual pages. A condition of exports that only the package\u2019s own workspace sets (such as "source") is a note, or a warning if its file was published before.',
    example: "A release was packed before the build had run: every import of it failed, and the fix took an hour to reach users.",
    ignores: 'What Node finds by adding an ending or /index.js, types that "typesVersions" leads elsewhere, a folder ("./": "./") with anything in it, patterns that match something, all but one of the alternatives in a list, and other packages in a browser map.',
    fix: 'Run the build before packing, and see that "files" covers its output.',
    accept: "Better than a waiver: remove the target from package.json, then nobody is sent there.",
    options: {}
  },
  "removed-file": {
    looksFor: "Warning: a file that users could import by its path is no longer in the package. A folder of which nothing is left is told once, with the number of its files; so is a module in all its formats.",
    example: "A minor release moved lib/ to dist/; everybody who had imported a file of lib/ by its path was broken.",
    ignores: 'Files that "exports" does not let anybody import or whose subpath leads elsewhere now, files with a content hash or the version in their name, maps, docs, tests and their like, and declared targets, which "missing-entry" tells.',
    fix: "Publish it again, forward from the old path to the new one, or raise the major version.",
    accept: acceptWarning,
    options: {}
  },
  "exec-bit": {
    looksFor: "Warning: a script with a shebang, or a native binary, that could be run in the last release and cannot be in this one.",
    example: "The change to another packer took the executable bit from 58 files of one release.",
    ignores: 'Files that are neither a script with a shebang nor a native binary, and a bit that the file never had. What "bin" names is told all the same: npm sets its bit when it installs, not everything else that unpacks does.',
    fix: "Run chmod 755 on them before packing, on the machine that packs; stores for build results often lose the bit.",
    accept: acceptWarning,
    options: {}
  },
  "crlf-shebang": {
    looksFor: 'Error: a script named in "bin" whose first line (#!) ends in CRLF.',
    example: "A release was packed on Windows with automatic line endings; the command failed for every user elsewhere.",
    ignores: "CRLF in all other files and lines, where it does no harm, and a command that the last release had with it.",
    fix: "Save the file with LF, and keep it so in .gitattributes: *.js text eol=lf",
    accept: acceptOnce,
    options: {}
  },
  "hazardous-entry": {
    looksFor: "Error: anything on which programs that read tarballs do not agree: links, devices, paths that climb out, a path twice with other bytes, names that are one on some file systems, control or bidi characters, ambiguous headers.",
    example: "A tarball with two package.json files: one that checkers read, and another that was installed.",
    ignores: "Trailing zeros and a missing end mark, which change nothing and are notes, and a link that the last release had in the same place. In the last release itself, which nobody can change any more, it is said and compared as far as it goes.",
    fix: "Pack with a current npm, pnpm, yarn or bun; replace links by the files they point to and rename odd names.",
    accept: "A waiver for what could be read. There is no way around an archive that cannot be read to its end: the answer is then undecided. Pack again.",
    options: {}
  }
};

// src/report/explanations/junk.ts
var junkExplanations = {
  "build-leftover": {
    looksFor: "Error: coverage reports, .nyc_output, *.tsbuildinfo, caches, logs, core dumps, profiles and temporary files. A folder of them is one finding. What a file manager leaves (.DS_Store, Thumbs.db) is a note.",
    example: "A release contained the HTML coverage report of the test run before it: 400 files, larger than the package itself.",
    ignores: "Folders called coverage, tmp or temp that are not at the top (coverage counts there too where a report is in it), what lies in bundled dependencies, and what the last release had too.",
    fix: 'Leave it out by "files" in package.json, or let the tool write outside the published folder. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: acceptOnce,
    options: {}
  },
  "nested-dependencies": {
    looksFor: 'Error: a path with a node_modules folder in it that "bundleDependencies" does not name, and caches of package managers. A folder is one finding.',
    example: "An example project with its own install was published inside the package: 30 MB of other people\u2019s code.",
    ignores: 'Dependencies that "bundleDependencies" in package.json names, and a folder that the last release had too.',
    fix: 'Leave the folder out by "files" in package.json, or name the dependencies in "bundleDependencies" if they belong inside. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: 'Better than a waiver: name them in "bundleDependencies", which says to every tool that they are meant.',
    options: {}
  },
  archive: {
    looksFor: "Error: a zip, tar, gzip or other archive inside the package, the tarball of the package itself above all. Archives are told by their first bytes, binaries of no known form by their name; they are not opened.",
    example: 'The tarball of an earlier "npm pack" lay in the folder and was packed again with each release: the package doubled every time.',
    ignores: "Archives that the last release had already, documents that are zip files, single assets compressed for a web server, static libraries, and further modules of another platform (.jar, .whl) where the last release had some of that sort.",
    fix: 'Delete it, and leave *.tgz out by "files" in package.json. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: acceptOnce,
    options: {}
  },
  "typescript-source": {
    looksFor: "Warning: .ts, .tsx, .mts or .cts files that are no declarations, in a package whose last release had none.",
    example: 'A missing "files" list published src beside dist, and tools of users began to check the types of the sources with their own settings.',
    ignores: "Declarations (.d.ts and its kin), videos that end in .ts, and sources of a package whose last release had some.",
    fix: 'Leave the folder out by "files" in package.json. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: acceptWarning,
    options: {}
  },
  "unexpected-path": {
    looksFor: 'Warning: a new path at the top of the package, or the first files of a kind it never had. With a list of allowed paths ("files.allow"), error: a path outside it; note: a glob of it that matches no file any more. Inside the list a new place is no surprise, but the first files of a kind still are, unless a glob names the kind.',
    example: 'A folder "tests" appeared in a release after the line that left it out was lost in a merge.',
    ignores: "README, LICENSE, CHANGELOG and what npm always adds, new files in folders and of kinds that were there before, what package.json points to, one more of many folders that look alike, and what another rule tells. Without a baseline, new places.",
    fix: 'Leave it out by "files" in package.json. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: `Outside a list of allowed paths: add a glob for it to "files.allow" in the configuration. Otherwise: ${acceptWarning.charAt(0).toLowerCase()}${acceptWarning.slice(1)}`,
    options: {}
  }
};

// src/report/explanations/leaks.ts
var leakExplanations = {
  "sensitive-file": {
    looksFor: "Error: .env files, .npmrc, .netrc, .pypirc and their like, private keys, key stores, cloud credentials, folders of git and its kin (one finding each), databases and their dumps, and shell histories. They are told by name; databases and Java key stores by their first bytes too.",
    example: "A .env file of 143 bytes was published with a release: far too small for any size check, and with the password of the database in it.",
    ignores: 'Public keys and certificates, templates such as .env.example (a real secret inside one is found by the rule "secret"), debug.keystore, and a file that was as sensitive in the last release.',
    fix: 'Leave it out by "files" in package.json: a list of what is published is safer than a list of what is not. If it held credentials and was ever published, replace them. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: "Such a file is seldom meant. For a test key or the like: a waiver with the reason. Once it is published, it is in the baseline.",
    options: {}
  },
  secret: {
    looksFor: "Error: tokens, keys and passwords in new or changed text files, found by the patterns of secretlint. The value is never shown: only detector, line and a fingerprint that cannot be turned back.",
    example: "A bundler wrote the whole environment of the build machine into its output, a registry token among it.",
    ignores: 'Files whose bytes the last release had already, a secret that any file of the last release held, binary files, and what only stands for a secret: "user:password@host", "<token>", one character repeated. A new file that is a private key by its name is told once, by "sensitive-file".',
    fix: "Take it out and read it from the environment at run time. Revoke it if it was ever real: removing it from the next release does not take it back.",
    accept: 'If the value is an example, make it look like one (such as "<token>"). Else a waiver for this very secret; another one in the same file is told again.',
    options: {}
  },
  "agent-file": {
    looksFor: "Error: folders and files of AI tools and editors, such as .claude, .codex, .cursor, .aider, .vscode, .idea, swap and undo files.",
    example: 'A folder with the local permissions and notes of an AI tool came along with a package that had no "files" list.',
    ignores: "Instructions that are documents (AGENTS.md), what a project generator keeps in a template folder for others, what lies in bundled dependencies, and what the last release had too.",
    fix: 'Leave it out by "files" in package.json. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: acceptOnce,
    options: {}
  },
  "absolute-path": {
    looksFor: "Warning: paths below /home, /Users, C:\\Users or the work folder of a CI runner in a text file that had none in the last release.",
    example: "A bundler wrote the full path of a native module into its output; the package worked on the laptop that built it and nowhere else.",
    ignores: "Documents (Markdown and its kin) and names that only stand for one (/home/user), where such a path is an example; files that had such paths in the last release, and binaries.",
    fix: "Build with relative paths, or replace the prefix after the build.",
    accept: acceptWarning,
    options: {}
  }
};

// src/report/explanations/manifest.ts
var manifestExplanations = {
  "install-script": {
    looksFor: "Error: a new preinstall, install or postinstall script, or a binding.gyp without one, which npm builds on install. Warning: one of them changed, or there is no baseline.",
    example: 'A "postinstall" that set up git hooks for contributors was published, and failed on the machine of every user without git.',
    ignores: "Scripts that npm does not run for users, such as prepare, prepack and test.",
    fix: 'Move what is for contributors to "prepare". Leave binding.gyp out if nothing is to be built.',
    accept: `${acceptOnce} Scripts on purpose look exactly like accidents, so somebody has to say it once.`,
    options: {}
  },
  "unresolved-dependency": {
    looksFor: "Error: workspace:, catalog:, file:, link:, portal:, patch:, exec:, jsr: or a path in the dependencies of the packed package.json.",
    example: 'A monorepo packed with npm instead of pnpm: "workspace:*" went out as it stood, and no user could install the release.',
    ignores: "Little of the kind: in devDependencies, which users do not install, it is a note, and so is what the last release had too.",
    fix: "Pack with the package manager of the workspace (--packer), or write version ranges.",
    accept: "There is little use in a waiver: nobody could install the package.",
    options: {}
  },
  dependency: {
    looksFor: "Warning: a new dependency at run time (optional ones and peers too), or one that now comes from git or an address instead of the registry.",
    example: 'A test framework landed in "dependencies" and was installed by every user for two releases.',
    ignores: "Changed version ranges, dependencies that went away, devDependencies, optional peers, and one more platform of a program that comes in parts; on a first release all but git and web sources.",
    fix: 'Move what users do not need to "devDependencies".',
    accept: acceptWarning,
    options: {}
  },
  "publish-config": {
    looksFor: "Warning: package.json takes something away from users: a command, a subpath of exports, a way to load it, an engine or a platform; or publishConfig moves the release: another registry or access, no provenance any more, or a tag that gives a prerelease to everybody or a release to nobody.",
    example: 'A patch release raised "engines" to a Node that many did not have yet, and installs stopped.',
    ignores: "What is only added or widened (new entries of exports and bin, wider engines), the order of keys, what of publishConfig the packer alone reads, and a first release.",
    fix: "Put the field back as it was, or say it in the version: such changes are mostly major.",
    accept: acceptWarning,
    options: {}
  },
  waiver: {
    looksFor: "Warning: a waiver that has expired, matches nothing, or is malformed.",
    example: "A waiver for one map of 200 kB stayed after the map was gone, and let another one pass a year later.",
    ignores: "Waivers that are in use, also for what was published since.",
    fix: "Remove or correct the waiver where the finding says it stands.",
    accept: "A waiver cannot excuse another: remove it, or write a new day.",
    options: {}
  }
};

// src/report/explanations/maps.ts
var mapExplanations = {
  "source-map": {
    looksFor: "Error: source maps in a package whose last release had none, or maps that together at least doubled and grew by the floor or more; then it names those that make most of the growth. Without a baseline it warns.",
    example: "In March 2026 a widely used command line tool was published with one file more than the version before it: a source map of 59.8 MB, from which about 1,900 source files could be read.",
    ignores: "Further maps of a package that shipped maps, as long as all together do not double, and maps in folders for fixtures, which are what tests of map tools read.",
    fix: 'Switch source maps off in the build that is released, or add "!**/*.map" to "files" in package.json. If error tracking needs the map, upload it there from the build. In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: acceptOnce,
    options: {
      floor: {
        default: 1e5,
        unit: "bytes",
        meaning: "growth of all maps together below which doubling says nothing"
      }
    }
  },
  "embedded-sources": {
    looksFor: 'Error: source maps with "sourcesContent" in a package whose last release had none with it, also where its maps were plain ones. It counts sources and bytes and names the top folders; it shows nothing of the text.',
    example: 'A tool had shipped 24 small maps without sources for months; one release brought 13.8 MB of maps with the whole source text in them. "It always had maps" would have let it pass.',
    ignores: 'Sources in maps of a package whose last release had such maps already, maps in folders for fixtures, and the first inline maps of a package: "inline-source-map" says what those embed.',
    fix: 'Build without "sourcesContent", or leave the maps out of the package with "!**/*.map" in "files". In its folder, "packgate fix" shows the change that does it, proved, and writes it with --write.',
    accept: `${acceptOnce} For a package whose sources are public anyway this is often fine.`,
    options: {}
  },
  "inline-source-map": {
    looksFor: "Error: a sourceMappingURL with a data: address in a file of a package whose last release had none. Without a baseline, and without sources in the map, it warns.",
    example: "A release was built with the settings of the development server: every file carried its own map, and the package was four times as large.",
    ignores: "Further inline maps of a package that had some, and strings inside code that only look like a mapping comment; of several comments in a file the last one counts.",
    fix: 'Set source maps to off or external in the release build. "files" cannot help, since the map is a part of the file.',
    accept: acceptOnce,
    options: {}
  },
  "remote-source-map": {
    looksFor: 'Error: a mapping comment, a "sourceRoot", or a source or section inside a map with the address of a host that no file of the last release named. It names the host and never asks it.',
    example: "An upload step for error tracking rewrote the mapping comments to the address of an internal server, which every debugger of every user then tried to reach.",
    ignores: "Hosts that any file of the last release pointed to, and relative addresses.",
    fix: "Let the upload step work on a copy of the build, or strip mapping comments before packing.",
    accept: acceptOnce,
    options: {}
  }
};

// src/report/explanations/sizes.ts
var sizeExplanations = {
  "large-file": {
    looksFor: "A new file of at least the given size, or a file that grew by that much and at least doubled. Without a baseline it warns at most.",
    example: "A screen recording of 14 MB was moved into the folder with the icons.",
    ignores: "Large files that were large before, also under a name with another content hash or version, and growth to less than twice the size.",
    fix: 'Leave it out by "files" in package.json, or look at what the build took in.',
    accept: acceptOnce,
    options: {
      error: { default: 1e6, unit: "bytes", meaning: "from here on it is an error" },
      warning: { default: 25e4, unit: "bytes", meaning: "from here on it is a warning" }
    }
  },
  "package-growth": {
    looksFor: "The larger of packed and unpacked growth, in percent of the last release, where it is at least the floor in bytes. The finding names the files that grew most.",
    example: "One leak was 59% more as installed and 5% less as downloaded: either number alone would have missed half of such cases.",
    ignores: "Growth below the floor, however many percent it is, and a first release.",
    fix: 'Look at the files named in the finding first; leave out by "files" what users do not need.',
    accept: acceptOnce,
    options: {
      error: { default: 40, unit: "percent", meaning: "from here on it is an error" },
      warning: { default: 20, unit: "percent", meaning: "from here on it is a warning" },
      floor: {
        default: 1e5,
        unit: "bytes",
        meaning: "growth by less is not told, however many percent it is"
      }
    }
  },
  "package-shrink": {
    looksFor: 'Warning: more than the given share of the bytes is gone, or of the files where what came weighs less than half of what went. What breaks by it is said by "missing-entry" and "removed-file".',
    example: 'A build that ran in "prepublishOnly" does not run on pack: the package went out with package.json and a README.',
    ignores: "Files that were renamed, a bundle in place of many files, and a clean-up: where only tests, documents, maps, pictures, archives and leftovers went, and what users install the package for is still there.",
    fix: 'Run the build before packing; a "prepack" or "prepare" script does it each time.',
    accept: acceptWarning,
    options: {
      percent: {
        default: 50,
        unit: "percent",
        meaning: "share of files or bytes that may go without a word"
      }
    }
  },
  media: {
    looksFor: "The first video, the first audio file, or the first image of 100 kB or more: a warning, and an error from the given size on. Without a baseline it warns.",
    example: "The animated demonstration of the README, 8 MB, was installed with every copy of a small library.",
    ignores: "Smaller images, fonts, and media of a sort (video, audio or image) that the last release had too.",
    fix: 'Leave it out by "files" in package.json; a README can link to it where it is hosted.',
    accept: acceptOnce,
    options: { error: { default: 1e6, unit: "bytes", meaning: "from here on it is an error" } }
  },
  "native-binary": {
    looksFor: "Warning: the first native binary (ELF, Mach-O, PE) or the first WebAssembly module, told by its first bytes; a file of no known format also by the name .node or .wasm.",
    example: "The binary that an install step had downloaded for the machine of the maintainer was packed with the release.",
    ignores: "Further binaries of a package whose last release had some of the same sort: native, or WebAssembly.",
    fix: 'Leave it out by "files" in package.json, or publish it in a package of its own for each platform.',
    accept: acceptWarning,
    options: {}
  }
};

// src/report/explanations/explanations.ts
var explanations = {
  ...mapExplanations,
  ...leakExplanations,
  ...junkExplanations,
  ...sizeExplanations,
  ...fileExplanations,
  ...manifestExplanations
};
var ruleIds = Object.keys(explanations);

export {
  explanations,
  ruleIds
};
