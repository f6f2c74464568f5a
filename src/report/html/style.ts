/** What the page's own policy lets in: a test holds it against the text below. */
export const styleHash = 'sha256-J7B64XT0uiLB7ei//aHpGXoEGGGswiaBDJkCiuRGSp4=';

export const style = `
:root { --error: #b3261e; --warning: #8a5a00; --note: #0b57a4; --pass: #1b6e32; --line: #d0d4da; --soft: #f4f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --error: #ff8a80; --warning: #ffc766; --note: #8ab8ff; --pass: #7ddc95; --line: #444a52; --soft: #23272d; }
}
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1rem; margin: 0 0 .3rem; }
.name, code { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
.fail, .error { color: var(--error); } .warn, .warning { color: var(--warning); } .note { color: var(--note); } .pass { color: var(--pass); }
article, .problem { border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; padding: .6rem .8rem; margin: .8rem 0; }
article > * , .problem > * { color: CanvasText; } article h3 b { color: inherit; }
article h3 b.error { color: var(--error); } article h3 b.warning { color: var(--warning); } article h3 b.note { color: var(--note); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
p { margin: .3rem 0; } ul { margin: .3rem 0; padding-left: 1.2rem; } summary { cursor: pointer; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .15rem .6rem .15rem 0; border-bottom: 1px solid var(--line); }
figure { margin: 1rem 0; } svg { width: 100%; height: auto; background: var(--soft); } figcaption { font-size: .85rem; }
svg text { font: 12px ui-monospace, monospace; fill: #fff; unicode-bidi: isolate; }
rect.added { fill: #b3261e; } rect.changed { fill: #7a5200; } rect.renamed { fill: #0b57a4; } rect.removed { fill: #5b626b; }
b.added { color: var(--error); } b.changed { color: var(--warning); } b.renamed { color: var(--note); }
`;
