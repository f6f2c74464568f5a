import { loadToolkit } from '../github/octokit.ts';

/** Loads all that a step may still need when scripts of a package have run. */
export async function readyToTell(): Promise<void> {
  await Promise.all([
    import('./comment.ts'),
    import('./publish-results.ts'),
    import('./base-configurations.ts'),
    import('./base-report.ts'),
    import('../github/sticky-comment.ts'),
    loadToolkit().catch(() => {}), // it reads GITHUB_API_URL at once; whoever needs it says what is wrong with that
  ]);
}
