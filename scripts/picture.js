// Draws the picture of the README: the comment that the built action writes on a pull request whose package leaks a source map.
// npm run picture [-- FILE]: the picture, default docs/comment.png. npm run -s picture -- --markdown: the comment alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commentPage } from './picture/page.js';
import { redComment } from './picture/red-comment.js';
import { screenshot } from './picture/screenshot.js';

const [word] = process.argv.slice(2);
const markdown = await redComment();
if (word === '--markdown') process.stdout.write(markdown);
else {
  const file = word ?? join(import.meta.dirname, '../docs/comment.png');
  const picture = await screenshot(commentPage(markdown));
  writeFileSync(file, picture);
  process.stdout.write(`${file}: ${Math.ceil(picture.length / 1000)} kB\n`);
}
