import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from './github/events.ts';
import { GitHub } from './github/github.ts';
import type { StoredCommit } from './github/repository.ts';
import { OddRegistry } from './odd-registry.ts';
import { temporaryFolder } from './packgate.ts';
import { type Ran, runStep, type Step } from './runner.ts';
import { tarball } from './tarball.ts';

/** A repository with one package in it, the registry that has its last release, and the GitHub that it lives on. */
export class Project {
  readonly folder = temporaryFolder();
  readonly gitHub: GitHub;
  readonly registry: OddRegistry;
  token: string;
  #run = 1_000;

  private constructor(gitHub: GitHub, registry: OddRegistry) {
    this.gitHub = gitHub;
    this.registry = registry;
    this.token = gitHub.jobToken();
  }

  static async start(): Promise<Project> {
    const project = new Project(await GitHub.start(), await OddRegistry.start());
    project.registry.publish('kettle', { '1.0.0': { bytes: await tarball(usual, kettle) } });
    project.write({ ...usual, 'package.json': JSON.stringify(kettle, null, 2) });
    return project;
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(this.folder, path, '..'), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  /** The version is raised: a release that the registry has not yet. */
  raise(): void {
    this.write({ 'package.json': JSON.stringify({ ...kettle, version: '1.0.1' }, null, 2) });
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** The package with these files, as a tarball in the folder: a step that needs no packer takes a third of the time. */
  async pack(files: Readonly<Record<string, string>>): Promise<string> {
    this.write({ 'kettle.tgz': await tarball({ ...usual, ...files }, kettle) });
    return 'kettle.tgz';
  }

  /** From here on this is a repository, and its pull requests are merged into a branch that has these files. */
  repository(base: StoredCommit['files']): void {
    this.write({ '.git/HEAD': 'ref: refs/heads/topic\n', '.npmignore': 'packgate.yml\n.github/\nci/\n' });
    this.gitHub.commit(baseSha, base);
    this.gitHub.commit(mergeSha, {}, [baseSha, pullRequestEvent.pull_request.head.sha]);
  }

  /** A step of a new run. */
  step({ with: inputs, env, ...step }: Partial<Step> = {}): Promise<Ran> {
    return runStep({
      workspace: this.folder,
      token: this.token,
      ...step,
      with: { registry: this.registry.url, ...inputs },
      env: { GITHUB_API_URL: this.gitHub.url, GITHUB_RUN_ID: String(++this.#run), ...env },
    });
  }

  pullRequest(step: Partial<Step> = {}): Promise<Ran> {
    const env = { GITHUB_SHA: mergeSha, ...step.env };
    return this.step({ eventName: 'pull_request', event: pullRequestEvent, ...step, env });
  }

  stop(): void {
    this.gitHub.stop();
    this.registry.stop();
  }
}

const usual = { 'index.js': 'module.exports = 1;\n', LICENSE: 'MIT\n' };
export const kettle = { name: 'kettle', version: '1.0.0', main: 'index.js' };

interface PullRequestEvent {
  readonly number: number;
  readonly pull_request: {
    readonly base: { readonly sha: string; readonly ref: string };
    readonly head: { readonly sha: string };
  };
}

export const pullRequestEvent = examples('pull_request')[0] as PullRequestEvent;
export const pullRequestNumber = pullRequestEvent.number;
/** The base branch has moved on since the event was written. */
export const baseSha = 'ba5e'.repeat(10);
export const mergeSha = '3e49'.repeat(10);

export const map =
  '{"version":3,"sources":["../src/a.ts"],"sourcesContent":["export const a = 1;"],"mappings":"AAAA"}';
