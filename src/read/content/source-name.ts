const scheme = /^([a-z][a-z0-9+.-]*):/i;
const drive = /^[a-z]:[\\/]/i;
/** Where a path of a build machine begins; `/src/x.ts` is the root of a project, as several bundlers write it. */
const machineRoot =
  /^\/+(?:home|Users|root|var|opt|tmp|private|mnt|media|srv|usr|build|builds|workspace|workspaces|github|__w|codebuild|drone|bitrise|vercel|data|Volumes|nix|runner|actions-runner)\/[^/]/;

/** A person's folder is not part of what a reader could rebuild; nor is the drive. */
const personal = /^(?:\/+(?:home|Users)\/[^/]*|[a-z]:[\\/]+Users[\\/]+[^\\/]*|[a-z]:)(?=[\\/])/i;

export interface SourceName {
  /** The first folder of the path, `.` for a file at the top. */
  readonly folder: string;
  readonly host: string | null;
  /** A path of the build machine. */
  readonly machine: boolean;
  /** Whether `sourceRoot` comes before it. */
  readonly relative: boolean;
}

/** What the name of a source in a map tells: `webpack://name/./src/x.ts`, `../../src/x.ts`, `file:///home/me/app/x.ts`, `https://host/x.ts`. */
export function sourceName(name: string): SourceName {
  const host = hostOf(name);
  if (host !== null) return { folder: firstFolder(pathOf(name)), host, machine: false, relative: false };
  const protocol = drive.test(name) ? null : (scheme.exec(name)?.[1]?.toLowerCase() ?? null);
  const path = protocol === null ? name : pathOf(name);
  const machine =
    protocol === 'file' || drive.test(path) || name.startsWith('\\\\') || machineRoot.test(path);
  return {
    folder: firstFolder(machine ? path.replace(personal, '') : path),
    host: null,
    machine,
    relative: protocol === null && !machine && !path.startsWith('/'),
  };
}

/** Host of an http or protocol-relative URL, without what may stand before an `@`: that is a credential. */
export function hostOf(url: string): string | null {
  const authority = /^(?:https?:)?[\\/]{2}([^\\/?#]*)/i.exec(url)?.[1];
  const host = authority?.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  return host === undefined || host === '' ? null : host.slice(0, 253);
}

/**
 * Behind the scheme and its authority: bundlers put the name of the project there. `webpack:////home/…` and `file:///C:/…` keep
 * an absolute path.
 */
function pathOf(url: string): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:/i, '').replace(/^\/\/[^/]*(?=\/|$)/, '');
  const inner = path.replace(/^\/(?=[a-z]:[\\/])/i, '');
  return inner.startsWith('//') ? inner.slice(1) : inner;
}

function firstFolder(path: string): string {
  const segments = path.replace(/[?#].*$/s, '').split(/[\\/]+/);
  const named = segments.filter((segment) => segment !== '' && segment !== '.' && segment !== '..');
  return named.length < 2 ? '.' : (named[0] as string).slice(0, 100);
}
