import type { Verified, VerifiedPackage } from '../../model/report.ts';
import { jsonText } from '../../text/json-text.ts';
import { name, someOf } from '../../text/names.ts';
import { stillVisible, visibleCut } from '../../text/visible.ts';
import { type Look, labelled, type Style } from './lines.ts';

const words: { readonly [O in VerifiedPackage['outcome']]: readonly [word: string, style: Style] } = {
  same: ['SAME', 'pass'],
  other: ['OTHER BYTES', 'error'],
  blocked: ['BLOCKED', 'error'],
  waiting: ['NOT VISIBLE YET', 'undecided'],
  unknown: ['UNDECIDED', 'undecided'],
};

/** What the registry serves of each package, a few lines for each; the JSON has the same. */
export const renderVerified = ({ packages }: Verified, look: Look): string =>
  `${packages.flatMap((each) => packageText(each, look)).join('\n')}\n`;

function packageText(one: VerifiedPackage, look: Look): string[] {
  const [word, style] = words[one.outcome];
  return [
    `${look.paint(style, word)} ${stillVisible(`${name(one.name)} ${name(one.version)}`)}: ${sentenceOf(one)}`,
    ...(one.outcome === 'other' && one.served !== null
      ? [
          ...labelled(look, 0, 'checked', `${one.integrity} (${name(one.file)})`),
          ...labelled(look, 0, 'served', one.served.integrity),
        ]
      : []),
    ...(one.problem === null ? [] : labelled(look, 0, 'problem', visibleCut(one.problem.message, 1_000))),
    ...one.warnings.flatMap((warning) => labelled(look, 0, 'warning', visibleCut(warning, 1_000), 'warning')),
  ];
}

/** Said of every version that may have been accepted. */
const notAgain = 'Do not publish it again: if the registry has accepted it, it is being scanned.';

function sentenceOf({ outcome, served, status }: VerifiedPackage): string {
  switch (outcome) {
    case 'same':
      return `the registry serves the bytes that were checked${tagsTold(served?.tags ?? null)}.`;
    case 'other':
      return served === null
        ? 'the registry serves something that it did not promise or sign. Warn your users, and do not install it.'
        : 'the registry serves other bytes than the ones that were checked. Warn your users, and find out who published them.';
    case 'blocked':
      return status === 'deleted'
        ? 'the registry has deleted it.'
        : 'the registry has blocked it, so nobody can install it. Ask the operators of the registry.';
    case 'waiting':
      return status === 'staged'
        ? 'it is staged, and visible once a maintainer has approved it.'
        : `the registry does not serve it yet${status === null ? '' : ` (${status})`}. ${notAgain}`;
    case 'unknown':
      return `the registry could not be asked. ${notAgain}`;
  }
}

function tagsTold(tags: readonly string[] | null): string {
  if (tags === null) return '';
  if (tags.length === 0) return ', and no dist-tag points at it';
  const named = tags.slice(0, 5).map((tag) => name(tag));
  return `, under the dist-tag${tags.length === 1 ? '' : 's'} ${someOf(named, tags.length)}`;
}

export const renderVerifiedJson = ({ packages }: Verified): string =>
  jsonText({
    packages: packages.map(({ name: named, version, outcome, file, integrity, ...rest }) => ({
      name: named,
      version,
      outcome,
      file,
      integrity,
      served: rest.served && { integrity: rest.served.integrity, tags: rest.served.tags },
      status: rest.status,
      problem: rest.problem && { code: rest.problem.code, message: rest.problem.message },
      warnings: rest.warnings,
    })),
  });
