import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.ts';
import { renderJson } from '../../src/report/json.ts';
import { pullBase } from './github/answers.ts';
import { examples } from './github/events.ts';
import { GitHub } from './github/github.ts';
import type { StoredCommit } from './github/repository.ts';
import { temporaryFolder } from './packgate.ts';
import { type Ran, runStep, type Step } from './runner.ts';

interface Payload {
  readonly workflow_run: {
    readonly head_repository: { readonly owner: object } & object;
  };
}

const [example] = examples('workflow_run') as readonly Payload[];

/** A pull request from a fork whose run has ended, and the job on the base repository that comments on it. */
export class Fork {
  readonly gitHub: GitHub;
  readonly workspace = temporaryFolder();
  readonly pull = {
    number: 12,
    sha: 'c0ffee'.repeat(6).concat('cafe'),
    branch: 'patch/1',
    head: { repository: 'mallory/Hello-World', id: 777 },
    state: 'open' as const,
  };
  token: string;

  private constructor(gitHub: GitHub) {
    this.gitHub = gitHub;
    this.token = gitHub.jobToken();
  }

  static async start(): Promise<Fork> {
    const fork = new Fork(await GitHub.start());
    fork.gitHub.pull(fork.pull);
    fork.files({}, {});
    return fork;
  }

  /** What the base branch has, and what the pull request makes of it. */
  files(before: StoredCommit['files'], after: StoredCommit['files']): void {
    this.gitHub.commit(pullBase, before);
    this.gitHub.commit(this.pull.sha, after, [pullBase]);
  }

  /** What a run of a fork's pull request looks like to the base repository: it names no pull request. */
  event(changes: object = {}): object {
    const { workflow_run: run } = example as Payload;
    const { sha, branch, head } = this.pull;
    return {
      ...example,
      workflow_run: {
        ...run,
        id: 9_000,
        event: 'pull_request',
        status: 'completed',
        conclusion: 'failure',
        head_branch: branch,
        head_sha: sha,
        pull_requests: [],
        head_repository: {
          ...run.head_repository,
          id: head.id,
          full_name: head.repository,
          owner: { ...run.head_repository.owner, login: head.repository.split('/')[0] },
        },
        ...changes,
      },
    };
  }

  /** As actions/download-artifact leaves it. */
  download(report: Report | string | Uint8Array, path = 'report.json'): void {
    mkdirSync(join(this.workspace, 'reports', path, '..'), { recursive: true });
    const written = typeof report === 'string' || report instanceof Uint8Array ? report : renderJson(report);
    writeFileSync(join(this.workspace, 'reports', path), written);
  }

  step({ with: inputs, env, ...step }: Partial<Step> = {}): Promise<Ran> {
    return runStep({
      action: 'comment/action.yml',
      workspace: this.workspace,
      token: this.token,
      eventName: 'workflow_run',
      event: this.event(),
      ...step,
      with: { report: 'reports', ...inputs },
      env: { GITHUB_API_URL: this.gitHub.url, GITHUB_RUN_ID: '9999', ...env },
    });
  }

  stop(): void {
    this.gitHub.stop();
  }
}
