/** What the page's own policy lets in: a test holds it against the text below. */
export const styleHash = 'sha256-YqtAzx8ILXYCSTnHlUP+1w5kUoX5F5bSu2QiQkyLeyY=';

/**
 * Red and amber are for what is wrong. What is only new, grown or gone has calm colours of its own, and a pattern for those who do not
 * tell them apart.
 */
export const style = `
:root {
  --page: #ffffff; --ink: #1c2128; --quiet: #57606a; --line: #d0d7de; --soft: #f5f7f9; --link: #0a58ca;
  --error: #b42318; --warning: #8a5300; --note: #0b57a4; --pass: #1a6b34; --on: #ffffff; --slab: #b42318;
  --same: #e4e8ec; --added: #cfe1fb; --grown: #cdeadd; --smaller: #e4dcf6; --changed: #eae6da; --gone: #ffffff;
  --warned: #f7c35c; --noted: #9cc4f5; --pattern: #7f93ad90; --ins: #e6f4ea; --del: #f1f0f4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --ink: #e6eaf0; --quiet: #a3adb8; --line: #3a424d; --soft: #1c2128; --link: #82b4ff;
    --error: #ff8f85; --warning: #f2bd5c; --note: #8ab8ff; --pass: #74d492; --on: #14171c; --slab: #8c2a22;
    --same: #2c333c; --added: #1f3f6b; --grown: #1d4a3a; --smaller: #42366a; --changed: #45402f; --gone: #14171c;
    --warned: #74500c; --noted: #23517f; --pattern: #c6d2e050; --ins: #16301f; --del: #2a2732;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 1.2rem 1rem 3rem; }
a { color: var(--link); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .3rem; } h2 { font-size: 1.2rem; margin: 1.8rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
h1, h2, h3, p, li, td, dd, summary { overflow-wrap: anywhere; }
section + section, section + details, details + section { border-top: 1px solid var(--line); margin-top: 2rem; }
summary h2 { display: inline; font-size: 1rem; font-weight: 400; }
.name, code { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
pre { background: var(--soft); border: 1px solid var(--line); border-radius: 6px; padding: .5rem .8rem; white-space: pre-wrap; overflow-wrap: anywhere; font: .87em/1.5 ui-monospace, monospace; }
code { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 0 .3em; }
.tag { display: inline-block; border-radius: 4px; padding: 0 .5em; font-size: .8em; line-height: 1.7; color: var(--on); background: var(--quiet); }
.tag.fail, .tag.error { background: var(--error); } .tag.warn, .tag.warning { background: var(--warning); }
.tag.note { background: var(--note); } .tag.pass { background: var(--pass); }
.lead { font-size: 1.05rem; margin: .2rem 0; } .quiet, small { color: var(--quiet); font-size: .87rem; } .amount { color: var(--quiet); font-weight: 400; white-space: nowrap; }
article, .problem { border: 1px solid var(--line); border-left: 5px solid var(--quiet); border-radius: 6px; padding: .7rem 1rem; margin: .9rem 0; }
article.error { border-left-color: var(--error); } article.warning { border-left-color: var(--warning); } article.note { border-left-color: var(--note); }
article:target { outline: 3px solid var(--link); outline-offset: 2px; }
article h2, article h3 { font-size: 1.05rem; margin: 0 0 .3rem; }
p { margin: .4rem 0; } ul { margin: .3rem 0; padding-left: 1.3rem; } summary { cursor: pointer; margin: .25rem 0; }
article details { margin: .2rem 0; } article summary { margin: .2rem 0; color: var(--quiet); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem .8rem; } dt { font-weight: 600; } dd { margin: 0; }
.tree .bar { display: inline-block; width: 12rem; max-width: 40%; height: .6rem; vertical-align: middle; } .tree ul { border-left: 1px solid var(--line); list-style: none; padding-left: .9rem; }
.tree ul li { display: grid; grid-template-columns: minmax(8rem, 16rem) 4rem 1fr; align-items: center; gap: .6rem; } .tree ul b { text-align: right; } .tree ul .bar { width: 100%; max-width: 20rem; }
.bar { display: block; width: 100%; height: .7rem; background: var(--soft); border-radius: 3px; } .bar .before { fill: var(--quiet); opacity: .55; } .bar .after, .bar .exposed { fill: var(--note); }
.sizes { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .8rem; }
.sizes > div { border: 1px solid var(--line); border-radius: 6px; padding: .6rem .9rem .9rem; } .sizes b { font-size: 1.15rem; } .sizes .quiet { margin: .3rem 0 .1rem; }
figure { margin: .5rem 0 1rem; } figure > svg { display: block; width: 100%; height: auto; background: var(--page); }
figcaption { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; margin-top: .5rem; font-size: .87rem; color: var(--quiet); } .swatch { width: 1rem; height: 1rem; vertical-align: -.15rem; }
svg text { font: 12px ui-monospace, monospace; fill: var(--ink); }
.patterns { position: absolute; width: 0; height: 0; } .patterns path { stroke: var(--pattern); stroke-width: 1.5; fill: none; } .patterns circle { fill: var(--pattern); }
.folder { fill: var(--soft); stroke: var(--line); stroke-width: 2; } .folder.error { stroke: var(--error); stroke-width: 4; } .folder.warning { stroke: var(--warning); stroke-width: 4; } .folder.note { stroke: var(--note); stroke-width: 4; }
.tile { fill: var(--same); stroke: var(--line); } .tile.added { fill: var(--added); } .tile.grown { fill: var(--grown); } .tile.smaller { fill: var(--smaller); }
.tile.changed { fill: var(--changed); } .tile.gone { fill: var(--gone); stroke: var(--quiet); stroke-width: 2; stroke-dasharray: 4 3; }
.tile.error { fill: var(--slab); stroke: var(--error); } .tile.error ~ text { fill: #ffffff; } .tile.gone.error { fill: var(--page); } .tile.gone.error ~ text { fill: var(--ink); } .tile.warning { fill: var(--warned); stroke: var(--warning); stroke-width: 3; } .tile.note { fill: var(--noted); stroke: var(--note); stroke-width: 3; }
figure a:hover .tile, figure a:focus .tile { stroke: var(--ink); stroke-width: 5; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; } th, td { text-align: left; vertical-align: top; padding: .2rem .7rem .2rem 0; border-bottom: 1px solid var(--line); }
.files { table-layout: fixed; } .files th:not(:first-child) { width: 6.5rem; } .files td:not(:first-child), .files th:not(:first-child) { text-align: right; } .files td:nth-child(2):not(:last-child), .files th:nth-child(2):not(:last-child) { text-align: left; }
@media (max-width: 44rem) { .files th:not(:first-child) { width: 5.5rem; } .files th:nth-child(3), .files td:nth-child(3), .files th:nth-child(4), .files td:nth-child(4) { display: none; } }
.files td > a { display: block; font-size: .87rem; }
.diff { border: 1px solid var(--line); border-radius: 6px; padding: .3rem 0; margin: .4rem 0; font: .92em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; } .diff .name { font-size: 1em; } .diff > * { display: block; padding: 0 .8rem; text-decoration: none; }
details > .diff > * { white-space: pre-wrap; } .diff ins { background: var(--ins); } .diff del { background: var(--del); } .diff ins::before { content: "+ "; } .diff del::before { content: "- "; }
`;
