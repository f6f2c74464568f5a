import { style, styleHash } from './style.ts';
import { text } from './text.ts';

/** Nothing is loaded, sent, framed or run, whatever stands in the page: it holds the names of a stranger's files. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

export const document = (title: string): readonly [head: string, foot: string] => [
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`,
  '</main>\n</body>\n</html>\n',
];
