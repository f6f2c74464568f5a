import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GitHub } from '../helpers/github/github.ts';
import type { Answer, Asked } from '../helpers/github/routes.ts';
import { wrongWith } from './description.ts';

let gitHub: GitHub;
beforeEach(async () => {
  gitHub = await GitHub.start();
});
afterEach(() => gitHub.stop());

const here = '/repos/Codertocat/Hello-World';
const asked = (method: string, path: string, query = '', body: Asked['body'] = null): Asked => ({
  method,
  path,
  query: new URLSearchParams(query),
  headers: { 'user-agent': 'a test' },
  token: null,
  body,
});
const answered = (status: number, body: Answer['body'] = null): Answer => ({ status, headers: {}, body });

describe('an exchange that GitHub would not have is seen', () => {
  const comments = `${here}/issues/2/comments`;

  test.each<[string, Asked, Answer, RegExp]>([
    ['a path', asked('GET', `${here}/issue/2/comments`), answered(200, []), /there is no GET/],
    ['a method', asked('PUT', comments), answered(200, []), /there is no PUT/],
    ['a parameter', asked('GET', comments, 'perpage=100'), answered(200, []), /no parameter perpage/],
    ['a number', asked('GET', comments, 'per_page=all'), answered(200, []), /must be integer/],
    [
      'a number in the path',
      asked('GET', `${here}/issues/two/comments`),
      answered(200, []),
      /must be integer/,
    ],
    ['a choice', asked('GET', `${here}/pulls`, 'state=opened'), answered(200, []), /allowed values/],
    [
      'a body',
      asked('POST', comments, '', { text: 'x' }),
      answered(403, { message: 'x' }),
      /unknown field text/,
    ],
    ['a missing body', asked('POST', comments), answered(403, { message: 'x' }), /must be object/],
    ['a status', asked('GET', comments), answered(206, []), /no such status/],
    ['a comment without its parts', asked('GET', comments), answered(200, [{ id: 1 }]), /required property/],
    ['an object for a list', asked('GET', comments), answered(200, {}), /must be array/],
    [
      'a number as text',
      asked('POST', comments, '', { body: 'x' }),
      answered(201, { id: '1' }),
      /required|integer/,
    ],
    ['an error in words alone', asked('GET', comments), answered(503, ['down']), /must be object/],
    ['a body where none is', asked('DELETE', `${here}/issues/comments/1`), answered(204, {}), /has a body/],
    ['nobody who asks', { ...asked('GET', comments), headers: {} }, answered(200, []), /no user agent/],
  ])('%s', (_, request, answer, complaint) => {
    expect(wrongWith(request, answer).join('\n')).toMatch(complaint);
  });

  test('and one that it would have is not', () => {
    expect(wrongWith(asked('GET', comments, 'per_page=100&page=2'), answered(200, []))).toEqual([]);
    expect(wrongWith(asked('DELETE', `${here}/issues/comments/1`), answered(204))).toEqual([]);
    expect(wrongWith(asked('GET', comments), answered(503, { message: 'down' }))).toEqual([]);
  });
});

test('the lists of the stand-in that no flow asks for are as described too', async () => {
  const head = { repository: 'mallory/Hello-World', id: 777 };
  gitHub.artifact('packgate-report', 9_000, 3);
  gitHub.pull({ number: 7, sha: 'a'.repeat(40), branch: 'old', head, state: 'closed' });
  const headers = { authorization: `bearer ${gitHub.jobToken()}`, 'user-agent': 'a test' };
  for (const path of ['actions/runs/9000/artifacts?name=packgate-report', 'pulls?state=all']) {
    expect((await fetch(`${gitHub.url}${here}/${path}`, { headers })).status).toBe(200);
  }
});
